import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { describe, expect, it } from 'vitest';
import { createRedisLeases } from '../src/create-redis-leases.ts';
import type { RedisClient } from '../src/redis/port-of.ts';
import { reasonOf } from '../src/redis/reason-of.ts';
import { withoutRedis } from './support/redis-server.ts';
import { grantOf, useRedis } from './support/world.ts';

const password = 'a-password-of-redis';

describe.skipIf(withoutRedis)('the password and the address of Redis', () => {
  const redis = useRedis(['--requirepass', 'another-one']);

  /** What a lease says when Redis refuses the client. */
  const failureOf = async (client: RedisClient) => {
    const leases = createRedisLeases({ redis: client, whenAway: 'closed', deadline: 2_000 });
    redis.onEnd(() => leases.close());
    return grantOf(leases, {}).then(
      () => undefined,
      (error) => error,
    );
  };
  const expectSilence = (error: Error) => {
    expect(error).toMatchObject({ code: 'REDIS_AWAY' });
    const shown = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error.stack)].join(
      '\n',
    );
    for (const secret of [password, `127.0.0.1:${redis.server.port}`, 'redis://']) expect(shown).not.toContain(secret);
  };

  it('are in no error with node-redis', async () => {
    const client = createClient({ url: `redis://:${password}@127.0.0.1:${redis.server.port}` });
    client.on('error', () => {});
    client.connect().catch(() => {});
    redis.onEnd(() => client.destroy());
    expectSilence(await failureOf(client));
  });

  it('are in no error with ioredis', async () => {
    const client = new Redis(`redis://:${password}@127.0.0.1:${redis.server.port}`, { maxRetriesPerRequest: 0 });
    client.on('error', () => {});
    redis.onEnd(() => client.disconnect());
    expectSilence(await failureOf(client));
  });
});

it.each([
  [new Error('NOAUTH Authentication required.'), 'NOAUTH'],
  [
    Object.assign(new Error(`connect ECONNREFUSED redis://:${password}@host`), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED',
  ],
  [new Error(`redis://:${password}@host failed`), 'Error'],
  [Object.assign(new Error('x'), { code: password }), 'Error'],
  [password, 'failed'],
])('the reason is one word that the error has for it: %#', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
