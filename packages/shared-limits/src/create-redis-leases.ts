import type { LeaseAnswer, LeaseRequest, LeaseRest, LeaseSource } from '@openderivs/client/governor';
import { checkOptions } from './check-options.ts';
import { createHolds } from './holds.ts';
import { createKeys } from './keys.ts';
import { createLedger } from './ledger.ts';
import type { RedisLeasesOptions } from './options.ts';
import { createReach } from './reach.ts';
import { portOf } from './redis/port-of.ts';
import { createScript } from './redis/script.ts';
import { giveBackScript } from './scripts/give-back.ts';
import { holdScript } from './scripts/hold.ts';
import { leaseScript } from './scripts/lease.ts';

/** What the script for leases answers. */
type LeaseReply = readonly [
  run: string,
  lacking: readonly number[],
  grants: readonly number[],
  holds: readonly string[],
];

/**
 * Leases of a budget that is kept in Redis, for a governor that you make yourself. Opens nothing and sends nothing until
 * the first lease. {@link createSharedGovernor} is the short way.
 *
 * @example
 * const leases = createRedisLeases({ redis, whenAway: 'closed' });
 * const governor = createGovernor({ leases });
 */
export function createRedisLeases(options: RedisLeasesOptions): Required<LeaseSource> {
  checkOptions(options);
  return leasesFrom(options);
}

/** The same for options that have been checked. */
export function leasesFrom(options: RedisLeasesOptions): Required<LeaseSource> {
  const { redis, prefix = 'openderivs', holder = crypto.randomUUID(), deadline = 500, whenAway } = options;
  const port = portOf(redis);
  const keys = createKeys(prefix);
  const ledger = createLedger();
  const holds = createHolds(port, keys.channel, holder);
  const runLease = createScript(port, leaseScript);
  const runGiveBack = createScript(port, giveBackScript);
  const runHold = createScript(port, holdScript);
  let run = '';

  const ask = async (requests: readonly LeaseRequest[]): Promise<LeaseReply> => {
    const names = requests.flatMap(({ key, ms, start }) => [
      ...[keys.window(key, ms, start), keys.holders(key, ms), keys.hold(key)],
    ]);
    const facts = requests.flatMap(({ key, ms, start, limit, want, min, carried, unspent = 0, seen = 0 }) => {
      const known = ledger.of(key, ms, start);
      const whole = [limit, want].map(Math.floor);
      const most = [min, known.carried + carried, known.granted, unspent, seen].map(Math.ceil);
      return [ms, start, ...whole, ...most, known.astray ? 1 : 0];
    });
    return (await runLease([keys.run, ...names], [holder, run, ...facts])) as LeaseReply;
  };
  const reach = createReach({ ...options, deadline, probe: () => ask([]) });

  const putBack = (rests: readonly LeaseRest[]) =>
    runGiveBack(
      rests.flatMap(({ key, ms, start }) => [keys.window(key, ms, start), keys.holders(key, ms)]),
      [holder, ...rests.map(({ amount }) => Math.floor(amount))],
    );

  return {
    whenAway,
    async lease(requests) {
      holds.listen();
      const entries = requests.map(({ key, ms, start }) => ledger.of(key, ms, start));
      const reply = await reach
        .ask(
          () => ask(requests),
          // Whoever asked has gone on without it.
          ([, , late]) => void putBack(restsOf(requests, late)).catch(() => {}),
        )
        .catch((error) => {
          for (const entry of entries) entry.astray ||= whenAway !== 'closed' && !entry.answered;
          throw error;
        });
      const [nowRun, lacking, grants, held] = reply;
      run = nowRun;
      for (const [at, entry] of entries.entries()) {
        entry.answered = true;
        entry.granted += grants[at] ?? 0;
        entry.carried += requests[at]?.carried ?? 0;
      }
      return { grants, lacking, holds: holdsIn(requests, held) };
    },
    async giveBack(rests) {
      for (const { key, ms, start, amount } of rests) {
        const entry = ledger.of(key, ms, start);
        entry.granted = Math.max(0, entry.granted - amount);
      }
      await reach.ask(() => putBack(rests));
    },
    async hold(pools, until) {
      holds.listen();
      const time = Math.ceil(until);
      await reach.ask(() => runHold(pools.map(keys.hold), [time, keys.channel, holds.message(pools, time)]));
    },
    onHold: holds.on,
    async close() {
      holds.close();
      reach.close();
    },
  };
}

const holdsIn = (requests: readonly LeaseRequest[], held: readonly string[]): LeaseAnswer['holds'] =>
  requests.flatMap(({ key }, at) => (held[at] ? { key, until: Number(held[at]) } : []));

const restsOf = (requests: readonly LeaseRequest[], grants: readonly number[]): readonly LeaseRest[] =>
  requests.map(({ key, ms, start }, at) => ({ key, ms, start, amount: grants[at] ?? 0 }));
