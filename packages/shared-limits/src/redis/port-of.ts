import { BadInputError } from '@openderivs/client';
import { type IoRedis, ioRedisPort, isIoRedis } from './ioredis.ts';
import { isNodeRedis, type NodeRedis, nodeRedisPort } from './node-redis.ts';
import type { RedisPort } from './port.ts';

/** A client of the package `redis` or of the package `ioredis`, judged by its form. It stays yours: nobody else closes it. */
export type RedisClient = NodeRedis | IoRedis;

/** Speaks to a client by its own library's rules. */
export function portOf(redis: RedisClient): RedisPort {
  if (typeof redis === 'object' && redis !== null) {
    if (isIoRedis(redis)) return ioRedisPort(redis);
    if (isNodeRedis(redis)) return nodeRedisPort(redis);
  }
  const wanted = 'give a client made by createClient() of the package redis, or by new Redis() of the package ioredis';
  throw new BadInputError('redis', 'is no Redis client that is known here', wanted);
}
