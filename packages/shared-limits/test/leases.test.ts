import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRedis } from './support/redis-server.ts';
import { ask, grantOf, useRedis } from './support/world.ts';

interface Step {
  readonly want: number;
  readonly min: number;
  /** How much of what it has then goes back. */
  readonly back: number;
}

describe.skipIf(withoutRedis)('a lease', () => {
  const redis = useRedis();

  it('takes all of its windows or none, and says which had nothing left', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() });
    const weight = ask({ key: 'weight', limit: 100, want: 20 });
    const orders = ask({ key: 'orders', ms: 10_000, start: 70_000, limit: 4, want: 4 });
    expect(await leases.lease([weight, { ...orders, min: 3 }])).toEqual({ grants: [20, 3], lacking: [], holds: [] });
    expect(await leases.lease([weight, { ...orders, min: 3 }])).toEqual({ grants: [0, 0], lacking: [1], holds: [] });
    // Nothing was taken of the other: 80 are left, and half of them are one lease.
    expect(await grantOf(leases, { key: 'weight', limit: 100, want: 100 })).toBe(40);
  });

  it('grants what is left and no more', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() });
    expect(await grantOf(leases, { limit: 100, want: 90, min: 90 })).toBe(90);
    expect(await grantOf(leases, { limit: 100, want: 50, min: 11 })).toBe(0);
    expect(await grantOf(leases, { limit: 100, want: 50, min: 10 })).toBe(10);
    expect(await grantOf(leases, { limit: 100, want: 50 })).toBe(0);
  });

  it('is of one window: the next begins with nothing but what is carried into it', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() });
    await grantOf(leases, { limit: 100, want: 100, min: 100 });
    expect(await grantOf(leases, { start: 120_000, limit: 100, want: 100, min: 90, carried: 11 })).toBe(0);
    expect(await grantOf(leases, { start: 120_000, limit: 100, want: 100, min: 89 })).toBe(89);
  });

  it('counts what is carried over though it exceeds the limit, and each report of it once', async () => {
    const prefix = redis.freshPrefix();
    const [one, other] = [await redis.holder({ prefix }), await redis.holder({ prefix })];
    expect(await grantOf(one, { limit: 100, want: 0, min: 0, carried: 70 })).toBe(0);
    expect(await grantOf(other, { limit: 100, want: 0, min: 0, carried: 20 })).toBe(0);
    expect(await grantOf(one, { limit: 100, want: 11, min: 11 })).toBe(0);
    expect(await grantOf(one, { limit: 100, want: 10, min: 10 })).toBe(10);
    await grantOf(other, { limit: 100, want: 0, min: 0, carried: 500 });
    expect(await grantOf(other, { limit: 100, want: 1 })).toBe(0);
  });

  it('leaves to strangers what they have used, by what the exchange has seen', async () => {
    const prefix = redis.freshPrefix();
    const [one, other] = [await redis.holder({ prefix }), await redis.holder({ prefix })];
    expect(await grantOf(one, { limit: 100, want: 20, min: 20 })).toBe(20);
    // One has sent 15 of its 20, and the exchange has counted 45: 30 are a stranger's.
    expect(await grantOf(one, { limit: 100, want: 51, min: 51, unspent: 5, seen: 45 })).toBe(0);
    expect(await grantOf(other, { limit: 100, want: 50, min: 50 })).toBe(50);
    expect(await grantOf(other, { limit: 100, want: 1, unspent: 50 })).toBe(0);
  });

  it('takes what was seen of our own calls for our own', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() });
    expect(await grantOf(leases, { limit: 100, want: 40, min: 40 })).toBe(40);
    expect(await grantOf(leases, { limit: 100, want: 60, min: 60, seen: 40 })).toBe(60);
  });

  it('gives back what was not used, and never more than the holder has', async () => {
    const prefix = redis.freshPrefix();
    const [one, other] = [await redis.holder({ prefix }), await redis.holder({ prefix })];
    expect(await grantOf(one, { limit: 100, want: 60, min: 60 })).toBe(60);
    expect(await grantOf(other, { limit: 100, want: 40, min: 40 })).toBe(40);
    const rest = { key: 'pool', ms: 60_000, start: 60_000 };
    await one.giveBack([{ ...rest, amount: 25 }]);
    expect(await grantOf(other, { limit: 100, want: 26, min: 26 })).toBe(0);
    expect(await grantOf(other, { limit: 100, want: 25, min: 25 })).toBe(25);
    await one.giveBack([{ ...rest, amount: 1_000 }]);
    expect(await grantOf(other, { limit: 100, want: 36, min: 36 })).toBe(0);
    expect(await grantOf(other, { limit: 100, want: 35, min: 35 })).toBe(35);
  });

  it('leaves nothing in Redis that does not expire', async () => {
    const prefix = redis.freshPrefix();
    const leases = await redis.holder({ prefix });
    await leases.lease([ask({ ms: 1_000 }), ask({ key: 'other' })]);
    await leases.hold(['pool'], Date.now() + 1_000);
    const port = (await redis.connect()) as { sendCommand(args: string[]): Promise<unknown> };
    const keys = (await port.sendCommand(['KEYS', `{${prefix}}*`])) as string[];
    expect(keys).toHaveLength(6);
    for (const key of keys) expect(await port.sendCommand(['PTTL', key])).toBeGreaterThan(0);
  });

  it('never grants more than the limit to any number of holders at once, by a plain counter', async () => {
    const step = fc.record({ want: fc.nat(60), min: fc.nat(8), back: fc.nat(30) });
    const plans = fc.array(fc.array(step, { maxLength: 12 }), { minLength: 2, maxLength: 6 });
    const client = await redis.connect();
    const together = async (limit: number, plans: readonly (readonly Step[])[]) => {
      const prefix = redis.freshPrefix();
      const counter = { held: 0, most: 0 };
      const run = async (plan: readonly Step[]) => {
        const leases = await redis.holder({ prefix, redis: client });
        let own = 0;
        for (const { want, min, back } of plan) {
          const granted = await grantOf(leases, { limit, want: Math.max(want, min), min, unspent: own });
          own += granted;
          counter.held += granted;
          counter.most = Math.max(counter.most, counter.held);
          const amount = Math.min(back, own);
          // Out of our hands before the server has it back.
          own -= amount;
          counter.held -= amount;
          await leases.giveBack([{ key: 'pool', ms: 60_000, start: 60_000, amount }]);
        }
      };
      await Promise.all(plans.map(run));
      expect(counter.most).toBeLessThanOrEqual(limit);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 400 }), plans, together), { numRuns: 40 });
  });
});
