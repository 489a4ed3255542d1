import { describe, expect, it } from 'vitest';
import { createRedisLeases } from '../src/create-redis-leases.ts';
import type { RedisClient } from '../src/redis/port-of.ts';
import { libraries } from './support/clients.ts';
import { withoutRedis } from './support/redis-server.ts';
import { ask, grantOf, until, useRedis } from './support/world.ts';

describe.skipIf(withoutRedis).each(Object.entries(libraries))('with %s', (_name, make) => {
  const redis = useRedis();

  it('leases, gives back and leases again', async () => {
    const leases = await redis.holder({ prefix: redis.freshPrefix() }, make);
    expect(await grantOf(leases, { limit: 50, want: 50, min: 50 })).toBe(50);
    await leases.giveBack([{ key: 'pool', ms: 60_000, start: 60_000, amount: 20 }]);
    expect(await grantOf(leases, { limit: 50, want: 20, min: 20 })).toBe(20);
  });

  it('hears of the holds of others within a moment, and finds older ones with its first lease', async () => {
    const prefix = redis.freshPrefix();
    const [one, other] = [await redis.holder({ prefix }, make), await redis.holder({ prefix }, make)];
    const heard: unknown[] = [];
    const stop = other.onHold((keys, time) => heard.push([keys, time]));
    await grantOf(other, {});
    const time = Date.now() + 60_000;
    // Whoever subscribes a moment later has the hold from the next lease.
    await until(async () => {
      await one.hold(['pool', 'orders'], time + heard.length);
      await one.hold(['pool', 'orders'], time - 1);
      return heard.length > 0 || (await one.hold(['later'], time + Math.random() * 1e6));
    });
    expect(heard[0]).toEqual([['pool', 'orders'], time]);
    stop();
    const late = await redis.holder({ prefix }, make);
    const { holds } = await late.lease([ask({}), ask({ key: 'free' }), ask({ key: 'orders' })]);
    expect(holds).toEqual([
      { key: 'pool', until: time },
      { key: 'orders', until: time },
    ]);
  });

  it('notices that Redis is away and that it is back, says so once, and leases again', async () => {
    const events: string[] = [];
    const leases = await redis.holder(
      {
        prefix: redis.freshPrefix(),
        onAway: () => events.push('away'),
        onBack: ({ away }) => events.push(away > 0 ? 'back' : 'back at once'),
      },
      make,
    );
    expect(await grantOf(leases, {})).toBe(10);
    await redis.server.kill();
    for (let calls = 0; calls < 5; calls++) {
      await expect(grantOf(leases, {})).rejects.toMatchObject({ code: 'REDIS_AWAY', outcome: 'refused' });
    }
    await redis.server.restart();
    await until(() => events.includes('back'));
    expect(events).toEqual(['away', 'back']);
    expect(await grantOf(leases, { start: 120_000 })).toBeGreaterThanOrEqual(0);
  });
});

describe('a client of another library', () => {
  it.each([undefined, null, 'redis://127.0.0.1', {}, { get() {}, set() {} }, { sendCommand() {} }])(
    'is refused by name: %s',
    (redis) => {
      const make = () => createRedisLeases({ redis: redis as unknown as RedisClient, whenAway: 'closed' });
      expect(make).toThrow(/^redis: is no Redis client that is known here; give a client made by createClient\(\)/);
    },
  );
});
