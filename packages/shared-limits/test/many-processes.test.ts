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
  /**
   * Kills one after another until the window in which it happened was used but for a lease: on a machine that has no time for the
   * others some windows are not. Where more is lost than a lease, none is.
   */
  const killOne = async (): Promise<boolean> => {
    // A lease is at most half of a process's part of what is left, and the next is asked for when half of it is spent. A
    // twentieth of the limit is kept for cancels, which nobody sends here.
    const enough = Math.floor(limit * (0.95 - 1.5 / (2 * bots.length)));
    await until(() => world.used() > limit * 0.1);
    await bots[0]?.kill();
    bots = bots.slice(1);
    const [during = 0] = await world.next(1);
    return during >= enough || (bots.length > 1 && killOne());
  };
  afterEach(() => {
    expect(world.refusals()).toEqual([]);
  });

  it('spend at least 90 % of the windows, refused in none, and lose no more than a lease when one of them is killed', async () => {
    bots = await world.start();
    const windows = interval === '1m' ? 3 : 2;
    expect(await world.full(windows)).toBe(windows);
    expect(await killOne()).toBe(true);
    expect(await world.full(1)).toBe(1);
    for (const { counts, events } of await stop()) {
      expect(counts.answered).toBeGreaterThan(0);
      expect(counts).toEqual({ answered: counts.answered });
      expect(events).toEqual([]);
    }
  });
});
