import { describe, expect, it } from 'vitest';
import { withoutRedis } from './support/redis-server.ts';
import { grantOf, useRedis } from './support/world.ts';

/** Long, so that it makes no difference how fast this machine asks. */
const hour = 3_600_000;

describe.skipIf(withoutRedis)('among several holders', () => {
  const redis = useRedis();

  it('the first takes no more than its part of a lease, so that something is left for whoever comes', async () => {
    const prefix = redis.freshPrefix();
    const holders = await Promise.all(Array.from({ length: 4 }, () => redis.holder({ prefix })));
    // All are known from the window before.
    for (const leases of holders) await grantOf(leases, { limit: 400, want: 1 });
    const next = { start: 120_000, limit: 400, want: 400 };
    expect(await grantOf(holders[0] as (typeof holders)[0], next)).toBe(50);
  });

  it.each([2, 5])('each of %i that keep asking has its part, though one asks ten times as often', async (count) => {
    const prefix = redis.freshPrefix();
    const holders = await Promise.all(Array.from({ length: count }, () => redis.holder({ prefix })));
    const had = holders.map(() => 0);
    for (let round = 0; round < 200; round++) {
      for (const [at, leases] of holders.entries()) {
        for (let times = at ? 1 : 10; times > 0; times--) {
          had[at] = (had[at] ?? 0) + (await grantOf(leases, { ms: hour, limit: 1_000, want: 8 }));
        }
      }
    }
    expect(had.reduce((sum, one) => sum + one)).toBe(1_000);
    for (const one of had) expect(one).toBeGreaterThanOrEqual(Math.floor(1_000 / count) - 8);
  });

  it('one has everything when the others want nothing', async () => {
    const prefix = redis.freshPrefix();
    const [one, idle] = [await redis.holder({ prefix }), await redis.holder({ prefix })];
    await grantOf(idle, { limit: 500, want: 20 });
    await idle.giveBack([{ key: 'pool', ms: 60_000, start: 60_000, amount: 20 }]);
    let had = 0;
    for (let granted = 1; granted > 0; had += granted) granted = await grantOf(one, { limit: 500, want: 32 });
    expect(had).toBe(500);
  });

  it('leases become smaller towards the end of a window, and nothing of it stays behind', async () => {
    const prefix = redis.freshPrefix();
    const holders = await Promise.all(Array.from({ length: 3 }, () => redis.holder({ prefix })));
    const grants: number[] = [];
    for (let turn = 0; turn < 300; turn++) {
      grants.push(await grantOf(holders[turn % 3] as (typeof holders)[0], { limit: 600, want: 64 }));
    }
    expect(grants.reduce((sum, one) => sum + one)).toBe(600);
    expect(Math.max(...grants)).toBe(64);
    expect(grants.filter((one) => one > 0).at(-1)).toBe(1);
  });
});
