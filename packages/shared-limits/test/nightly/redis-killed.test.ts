import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, interval, limit, useBots } from '../support/bots.ts';
import { withoutRedis } from '../support/redis-server.ts';
import { until } from '../support/world.ts';

/** A test waits for several windows. */
const patience = interval === '1m' ? 900_000 : 120_000;

describe.skipIf(withoutRedis)(
  `four processes of two clients and a Redis that is killed, windows of ${interval}`,
  { timeout: patience },
  () => {
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

    it('wait for Redis when it is killed, where the budget is closed then, and go on when it is back', async () => {
      bots = await world.start('closed');
      await until(() => world.used() > limit * 0.1);
      await world.redis.kill();
      const [, without] = await world.next(2);
      expect(without).toBe(0);
      await world.redis.restart();
      const [, first, second] = await world.next(3);
      // Of the window in which they find Redis again nothing is granted; that may be the first or the one before.
      expect(Math.max(first ?? 0, second ?? 0)).toBeGreaterThanOrEqual(limit * 0.9);
      for (const { events } of await stop()) expect(events).toEqual(['away', 'back']);
    });

    it('go on with a share each while Redis is away, and together when it is back', async () => {
      bots = await world.start({ share: 0.25 });
      await until(() => world.used() > limit * 0.1);
      await world.redis.kill();
      const [, without] = await world.next(2);
      expect(without).toBeGreaterThanOrEqual(limit * 0.9);
      await world.redis.restart();
      const [, first, second] = await world.next(3);
      expect(Math.max(first ?? 0, second ?? 0)).toBeGreaterThanOrEqual(limit * 0.9);
      for (const { events } of await stop()) expect(events).toEqual(['away', 'back']);
    });
  },
);
