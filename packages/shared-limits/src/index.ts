export { createRedisLeases } from './create-redis-leases.ts';
export { createSharedGovernor, type SharedGovernor, type SharedGovernorOptions } from './create-shared-governor.ts';
export type { RedisLeasesOptions } from './options.ts';
export type { Away, Back } from './reach.ts';
export type { IoRedis } from './redis/ioredis.ts';
export type { NodeRedis } from './redis/node-redis.ts';
export type { RedisClient } from './redis/port-of.ts';
export { RedisAwayError } from './redis-away-error.ts';
