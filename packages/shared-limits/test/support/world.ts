import type { LeaseRequest } from '@openderivs/client/governor';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createRedisLeases } from '../../src/create-redis-leases.ts';
import type { RedisLeasesOptions } from '../../src/options.ts';
import { anyClient, type OwnClient } from './clients.ts';
import { type RedisServer, startRedis } from './redis-server.ts';

type Leases = ReturnType<typeof createRedisLeases>;

/** A server for the tests of a file, and holders that end with each test. */
export function useRedis(settings: readonly string[] = []) {
  let server: RedisServer;
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    server = await startRedis(settings);
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  afterAll(() => server?.stop());

  let prefixes = 0;
  const connect = async (make = anyClient): Promise<OwnClient['redis']> => {
    const { redis, end } = await make(server.url);
    ends.push(end);
    return redis;
  };
  return {
    get server() {
      return server;
    },
    connect,
    /** Names under which nobody has used anything. */
    freshPrefix: () => `test-${prefixes++}`,
    /** One more process that shares, as far as Redis can tell. */
    async holder(options: Partial<RedisLeasesOptions> = {}, make = anyClient): Promise<Leases> {
      const redis = options.redis ?? (await connect(make));
      const leases = createRedisLeases({ whenAway: 'closed', ...options, redis });
      ends.push(() => leases.close());
      return leases;
    },
    /** Runs after the test, before what was made earlier ends. */
    onEnd: (end: () => unknown) => ends.push(end),
  };
}

/** A minute's window of one pool, with what the test says of it. */
export const ask = (request: Partial<LeaseRequest>): LeaseRequest => ({
  ...{ key: 'pool', ms: 60_000, start: 60_000, limit: 1_000, want: 10, min: 1, carried: 0, unspent: 0 },
  ...request,
});

/** What one request is granted. */
export const grantOf = async (leases: Leases, request: Partial<LeaseRequest>): Promise<number> =>
  (await leases.lease([ask(request)])).grants[0] ?? 0;

/** Waits until something is so. What never comes about ends with the test's own limit. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 10));
}
