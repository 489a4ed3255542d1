import { badValue } from '@openderivs/signing';
import { RateBudgetError, type RateBudgetReason } from '../errors/rate-budget-error.ts';
import { onAbort } from '../on-abort.ts';
import { checkOptions } from '../parameters/names.ts';
import { quietly } from '../quietly.ts';
import { realTiming } from '../timing.ts';
import { createAlarm } from './alarm.ts';
import { createCharges } from './charges.ts';
import { look } from './clocks.ts';
import { expectedWait } from './expected-wait.ts';
import { createFixedWindow } from './fixed-window.ts';
import { createGate, type GatedGovernor, isGoverned } from './gate.ts';
import type { Claim, GovernedCall, GovernedWait, Governor, GovernorOptions, Lane, Ticket } from './governor.ts';
import { indexOf, lanes } from './lanes.ts';
import { createLater } from './later.ts';
import { createLeases } from './leases.ts';
import { createPools, type MakeWindow, type PoolState } from './pool-state.ts';
import { createQueue, type Waiting } from './queue.ts';
import { createRollingWindow } from './rolling-window.ts';
import { usageOf } from './usage.ts';

const waitOf = ({ call, lane, scarce, since }: Waiting, now: number): GovernedWait => ({
  ...{ operation: call.operation, pool: scarce.key, lane: lanes[lane] as Lane, waited: now - since },
});

const known = new Set(['maxQueue', 'reserve', 'leases', 'onWait', 'onShared', 'timing']);

const ownWindow: MakeWindow = (_pool, ms, rolling) => (rolling ? createRollingWindow(ms) : createFixedWindow(ms));

/**
 * A governor of one's own: its clients share what the limits of the exchange leave, and nobody else does. Starts no timer
 * and sends nothing.
 *
 * @example
 * const governor = createGovernor({ onWait: ({ pool, waited }) => console.log(pool, waited) });
 * const usdm = createBinanceUsdm({ apiKey, secretKey, governor });
 */
export function createGovernor(options: GovernorOptions = {}): Governor {
  checkOptions(options, known);
  const { maxQueue = 10_000, reserve = 0.05, leases: source, onWait } = options;
  if (!(maxQueue >= 0)) throw badValue('maxQueue', maxQueue, 'how many calls may wait, 0 or more');
  if (!(reserve >= 0 && reserve < 1)) throw badValue('reserve', reserve, 'a part of each limit, from 0 to below 1');
  const timing = { ...realTiming, ...options.timing };
  const { monotonic } = timing;
  const queue = createQueue();
  let places = 0;

  const leases =
    source &&
    createLeases({
      ...{ source, reserve, monotonic, onShared: options.onShared },
      later: createLater(options.timing),
      pools: () => pools,
      retry: () => advance(),
      onHold: (key, milliseconds) => holdHere([pools.get(key)], milliseconds, undefined),
    });
  const pools = createPools(leases?.makeWindow ?? ownWindow, monotonic);

  const charges = createCharges(pools, reserve);

  const take = (claims: readonly Claim[], states: readonly PoolState[], now: number, wait?: GovernedWait): Ticket => {
    charges.take(claims, states);
    leases?.refill(claims, states);
    let settled = false;
    return {
      wait,
      settle(headers, sent) {
        if (settled) return;
        settled = true;
        const mayFree = charges.settle(claims, states, now, monotonic(), headers, sent);
        if (queue.size && mayFree) advance();
      },
    };
  };

  const refuse = ({ operation }: GovernedCall, { key }: PoolState, wait: number, reason: RateBudgetReason) =>
    new RateBudgetError({ operation, pool: key, wait, reason });

  const drop = (waiting: Waiting, error: unknown) => {
    queue.remove(waiting);
    waiting.reject(error);
  };

  /** Lets go whoever can, refuses who has waited too long, and sets the alarm for the next. */
  let advancing = false;
  let again = false;
  const advance = () => {
    if (advancing) {
      again = true;
      return;
    }
    advancing = true;
    do {
      again = false;
      const now = monotonic();
      let next = Number.POSITIVE_INFINITY;
      queue.advance((waiting) => {
        const { call, states, lane } = waiting;
        for (const state of states) look(state, now);
        const wait = charges.roomIn(call.claims, states, !lane, now);
        if (wait > 0) {
          leases?.ask(call.claims, states, !lane);
          next = Math.min(next, wait);
          waiting.scarce = charges.scarce;
          return waiting.scarce;
        }
        const waited = waiting.waits ? waitOf(waiting, now) : undefined;
        waiting.resolve(take(call.claims, states, now, waited));
        if (waited) quietly(() => onWait?.(waited));
        return undefined;
      });
      for (const late of queue.overdue(now)) {
        const reason = leases?.closed ? 'no-lease' : 'max-wait';
        drop(
          late,
          refuse(late.call, late.scarce, charges.roomIn(late.call.claims, late.states, !late.lane, now), reason),
        );
      }
      if (queue.size) alarm.set(Math.min(next, queue.deadline - now));
      else alarm.clear();
    } while (again);
    advancing = false;
  };
  const alarm = createAlarm(timing, advance);

  const join = (call: GovernedCall, states: readonly PoolState[], since: number): Promise<Ticket> => {
    const { claims, maxWait, signal } = call;
    const lane = indexOf(call.lane());
    if (signal?.aborted) return Promise.reject(signal.reason);
    const costly = claims.findIndex(({ pool, amount }, at) =>
      pool.windows.some((described, place) => {
        const window = pools.windowOf(states[at] as PoolState, place, described);
        return amount > window.capacity(described.limit);
      }),
    );
    const tooMuch = states[costly];
    if (tooMuch) return Promise.reject(refuse(call, tooMuch, Number.POSITIVE_INFINITY, 'too-costly'));
    const expected = expectedWait(pools, claims, states, lane, reserve);
    if (!expected) return Promise.resolve(take(claims, states, since));
    const { state, wait } = expected;
    if (queue.size >= maxQueue) return Promise.reject(refuse(call, state, wait, 'queue-full'));
    if (wait > maxWait) return Promise.reject(refuse(call, state, wait, 'max-wait'));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        ...{ call, states, lane, since, resolve, reject },
        place: places++,
        deadline: since + maxWait,
        scarce: state,
        waits: false,
        forget: onAbort(signal, () => {
          drop(waiting, signal?.reason);
          advance();
        }),
      };
      queue.add(waiting);
      advance();
      waiting.waits = true;
    });
  };

  /** Whoever cannot wait for so long is told at once. */
  const holdHere = (states: readonly PoolState[], milliseconds: number, error: unknown) => {
    const now = monotonic();
    const until = now + milliseconds;
    for (const state of states) {
      if (until <= state.heldUntil) continue;
      state.heldUntil = until;
      state.heldBy = error;
      if (!state.waiting) continue;
      for (const waiting of [...queue.all()]) {
        if (waiting.deadline >= until || !waiting.states.includes(state)) continue;
        drop(waiting, refuse(waiting.call, state, milliseconds, 'max-wait'));
      }
    }
    if (queue.size) advance();
  };

  const governor: GatedGovernor = {
    gate: (api, options, send) => (isGoverned(options) ? createGate(api, options, send, governor) : undefined),
    enter(call) {
      const { claims, clock } = call;
      const now = monotonic();
      const states: PoolState[] = [];
      for (let at = 0; at < claims.length; at++) states.push(pools.at((claims[at] as Claim).pool, clock, now));
      const isFree =
        !queue.size &&
        (!charges.roomIn(claims, states, false, now) ||
          (call.lane() === 'urgent' && !charges.roomIn(claims, states, true, now)));
      return isFree ? take(claims, states, now) : join(call, states, now);
    },
    hold(keys, milliseconds, error) {
      const states = keys.map((key) => pools.get(key));
      holdHere(states, milliseconds, error);
      leases?.hold(states, milliseconds);
    },
    held(keys) {
      const now = monotonic();
      let found: { left: number; error: unknown } | undefined;
      for (const key of keys) {
        const state = pools.all.get(key);
        const left = state ? state.heldUntil - now : 0;
        if (state && left > (found?.left ?? 0)) found = { left, error: state.heldBy };
      }
      return found;
    },
    usage: () => usageOf(pools, monotonic()),
    ...(leases && { close: leases.close }),
  };
  return governor;
}
