import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, interval, limit, useBots } from './support/bots.ts';
import { withoutRedis } from './support/redis-server.ts';
import { until } from './support/world.ts';

/** A test waits for several windows. */
const patience = interval === '1m' ? 900_000 : 120_000;

describe.skipIf(withoutRedis)(`four processes of two clients, windows of ${interval}`, { timeout: patience }, () => {
  const world = useBots();
  let bots: readonly Bot[] = [];
  const stop = async () => {
    const reports = await Promise.all(bots.map((bot) => bot.stop()));
    bots = [];
    return reports;
  };
  afterEach(() => {
    expect(world.refusals()).toEqual([]);
  });

  it('spend at least 90 % of three windows, and none of their calls is refused', async () => {
    bots = await world.start();
    expect(await world.full(3)).toBe(3);
    for (const { counts, events } of await stop()) {
      expect(counts.answered).toBeGreaterThan(0);
      expect(counts).toEqual({ answered: counts.answered });
      expect(events).toEqual([]);
    }
  });

  it('lose no more than a lease when one of them is killed', async () => {
    bots = await world.start();
    await until(() => world.used() > limit * 0.1);
    await bots[0]?.kill();
    bots = bots.slice(1);
    const [during] = await world.next(1);
    // A lease is at most half of a process's part of what is left, and the next is asked for when half of it is spent. A
    // twentieth of the limit is kept for cancels, which nobody sends here.
    expect(during).toBeGreaterThanOrEqual(Math.floor(limit * (0.95 - 1.5 / 8)));
    expect(await world.full(2)).toBe(2);
    await stop();
  });
});
