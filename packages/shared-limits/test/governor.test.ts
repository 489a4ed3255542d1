import type { GovernedCall } from '@openderivs/client/governor';
import { createGovernor } from '@openderivs/client/governor';
import { describe, expect, it } from 'vitest';
import { createSharedGovernor } from '../src/create-shared-governor.ts';
import { RedisAwayError } from '../src/redis-away-error.ts';
import { withoutRedis } from './support/redis-server.ts';
import { until, useRedis } from './support/world.ts';

const hour = 3_600_000;

/** A call of weight 1 in the first minute of an hour on the exchange's clock, where nothing else is said. */
const call = (limit: number, parts: Partial<GovernedCall> = {}): GovernedCall => ({
  operation: 'read',
  claims: [{ pool: { key: 'weight', windows: [{ ms: hour, limit }], reserve: 0 }, amount: 1 }],
  lane: () => 'read',
  maxWait: 120_000,
  clock: { now: () => hour + 60_000 },
  ...parts,
});

describe.skipIf(withoutRedis)('a shared governor', () => {
  const redis = useRedis();

  /** A governor on a client of Redis that counts what is sent. */
  const sharing = async (prefix: string, options = {}) => {
    const client = (await redis.connect()) as {
      isOpen: boolean;
      sendCommand(args: string[]): Promise<unknown>;
      duplicate(): unknown;
    };
    const sent: string[] = [];
    const counting = {
      isOpen: true,
      duplicate: client.duplicate.bind(client),
      sendCommand(args: string[]) {
        sent.push(args[0] ?? '');
        return client.sendCommand(args);
      },
    };
    const governor = createSharedGovernor({ redis: counting, prefix, whenAway: 'closed', ...options });
    redis.onEnd(() => governor.close());
    return { governor, sent };
  };

  it('asks Redis once for a lease, and no more while it lasts', async () => {
    const { governor, sent } = await sharing(redis.freshPrefix());
    for (let calls = 0; calls < 1_000; calls++) (await governor.enter(call(100_000))).settle({}, true);
    // The first lease also sends the script's text.
    expect(sent.length).toBeLessThan(1_000 / 32 + 2);
  });

  it('lets no more through than the limit, whoever asks, and everything up to it', async () => {
    const prefix = redis.freshPrefix();
    const governors = await Promise.all(Array.from({ length: 4 }, () => sharing(prefix)));
    let sent = 0;
    const end = new AbortController();
    const { signal } = end;
    const send = async (governor: (typeof governors)[0]['governor']) => {
      for (;;) {
        (await governor.enter(call(500, { signal }))).settle({}, true);
        if (++sent === 500) end.abort();
      }
    };
    await Promise.allSettled(governors.map(({ governor }) => send(governor)));
    expect(sent).toBe(500);
    const { governor } = await sharing(prefix);
    await expect(governor.enter(call(500, { maxWait: 300 }))).rejects.toMatchObject({ code: 'RATE_BUDGET' });
  });

  it('stops when another is told of a ban, also one that begins later', async () => {
    const prefix = redis.freshPrefix();
    const [one, other] = [await sharing(prefix), await sharing(prefix)];
    const clock = { now: () => Date.now() };
    for (const { governor } of [one, other]) (await governor.enter(call(100, { clock }))).settle({}, true);
    await until(async () => {
      one.governor.hold(['weight'], 600_000 + Math.random() * 1_000, new Error('418'));
      await new Promise((resolve) => setTimeout(resolve, 10));
      return other.governor.held(['weight']);
    });
    expect(other.governor.held(['weight'])?.left).toBeGreaterThan(500_000);
    const { governor: later } = await sharing(prefix);
    await Promise.allSettled([later.enter(call(100, { clock, maxWait: 1_000 }))]);
    await until(() => later.held(['weight']));
    await expect(later.enter(call(100, { clock, maxWait: 1_000 }))).rejects.toMatchObject({ code: 'RATE_BUDGET' });
  });

  it('closed: calls wait while Redis is away, then fail with the reason; none is sent', async () => {
    const { governor } = await sharing(redis.freshPrefix(), { deadline: 200 });
    redis.server.freeze();
    redis.onEnd(() => redis.server.wake());
    const refused = await Promise.resolve(governor.enter(call(100, { maxWait: 1_000 }))).catch((error) => error);
    expect(refused).toMatchObject({ code: 'RATE_BUDGET', reason: 'no-lease', outcome: 'refused' });
    const waiting = governor.enter(call(100));
    redis.server.wake();
    (await waiting).settle({}, true);
  });

  /** A clock that stands in an hour of the exchange, and is set to the beginning of the next. */
  const movedClock = () => {
    let now = hour + 60_000;
    const toNextHour = () => {
      now = Math.ceil((now + 1) / hour) * hour + 10;
    };
    return { clock: { now: () => now, uncertainty: 0 }, toNextHour };
  };
  const sendAll = async (governor: ReturnType<typeof createSharedGovernor>, each: GovernedCall) => {
    for (let sent = 0; ; sent++) {
      const ticket = await Promise.resolve(governor.enter(each)).catch(() => undefined);
      if (!ticket) return sent;
      ticket.settle({}, true);
    }
  };

  it('a share: from the next window on this process goes on with its part of the limit, and no more', async () => {
    const { governor } = await sharing(redis.freshPrefix(), { deadline: 200, whenAway: { share: 0.25 } });
    const { clock, toNextHour } = movedClock();
    (await governor.enter(call(100, { clock }))).settle({}, true);
    redis.server.freeze();
    redis.onEnd(() => redis.server.wake());
    // What it has leased it may use. More of this window the others may have.
    expect(await sendAll(governor, call(100, { clock, maxWait: 1_000 }))).toBeLessThan(50);
    toNextHour();
    expect(await sendAll(governor, call(100, { clock, maxWait: 1_000 }))).toBe(25);
  });

  it('nothing more is leased of a window in which somebody lived on a share', async () => {
    const begin = async () => {
      const prefix = redis.freshPrefix();
      const { governor } = await sharing(prefix, { deadline: 500, whenAway: { share: 0.25 } });
      const moved = movedClock();
      try {
        (await governor.enter(call(100, { clock: moved.clock, maxWait: 5_000 }))).settle({}, true);
      } catch {
        // A machine that stood still longer than the deadline: the first call has already lived on the share.
        return begin();
      }
      return { prefix, governor, ...moved };
    };
    const { prefix, governor, clock, toNextHour } = await begin();
    redis.server.freeze();
    redis.onEnd(() => redis.server.wake());
    await sendAll(governor, call(100, { clock, maxWait: 1_000 }));
    toNextHour();
    expect(await sendAll(governor, call(100, { clock, maxWait: 1_000 }))).toBe(25);
    redis.server.wake();
    expect(await sendAll(governor, call(100, { clock, maxWait: 2_000 }))).toBe(0);
    const { governor: other } = await sharing(prefix);
    expect(await sendAll(other, call(100, { clock, maxWait: 1_000 }))).toBe(0);
    toNextHour();
    // A part of it stays for the one that asked a moment ago.
    expect(await sendAll(other, call(100, { clock, maxWait: 1_000 }))).toBeGreaterThan(50);
  });

  it('costs little more than one that is not shared while its lease lasts', async () => {
    const { governor: shared } = await sharing(redis.freshPrefix());
    const own = createGovernor();
    const large = call(1e9);
    const time = async (governor: typeof own) => {
      (await governor.enter(large)).settle({}, true);
      const begin = process.hrtime.bigint();
      for (let calls = 0; calls < 20_000; calls++) {
        const ticket = governor.enter(large);
        (ticket instanceof Promise ? await ticket : ticket).settle({}, true);
      }
      return Number(process.hrtime.bigint() - begin);
    };
    // Fills the lease and warms both up.
    for (let round = 0; round < 3; round++) for (const governor of [own, shared]) await time(governor);
    const ratios: number[] = [];
    for (let round = 0; round < 9; round++) ratios.push((await time(shared)) / (await time(own)));
    expect(ratios.sort((one, other) => one - other)[4]).toBeLessThan(5);
  });
});

it('the error says what is the matter', () => {
  expect(new RedisAwayError('TIMEOUT')).toMatchObject({
    message: 'the shared budget cannot be reached: Redis TIMEOUT',
    code: 'REDIS_AWAY',
    outcome: 'refused',
  });
});
