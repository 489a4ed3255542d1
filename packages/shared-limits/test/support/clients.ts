import { Redis } from 'ioredis';
import { Redis as Redis5 } from 'ioredis-v5';
import { createClient } from 'redis';
import { createClient as createClient5 } from 'redis-v5';
import type { RedisClient } from '../../src/redis/port-of.ts';

/** A client as a user makes it, and how the user ends it. */
export interface OwnClient {
  readonly redis: RedisClient;
  end(): void;
}

const ignore = () => {};

async function nodeRedis(client: ReturnType<typeof createClient> | ReturnType<typeof createClient5>) {
  client.on('error', ignore);
  await client.connect();
  return { redis: client, end: () => client.destroy() };
}

async function ioRedis(client: Redis | Redis5) {
  client.on('error', ignore);
  return { redis: client, end: () => client.disconnect() };
}

/** Each version of each library that can be used. */
export const libraries: Readonly<Record<string, (url: string) => Promise<OwnClient>>> = {
  'redis 6': (url) => nodeRedis(createClient({ url })),
  'redis 5': (url) => nodeRedis(createClient5({ url })),
  'ioredis 6': (url) => ioRedis(new Redis(url)),
  'ioredis 5': (url) => ioRedis(new Redis5(url)),
};

/** One of them, where it does not matter which. */
export const anyClient = (url: string): Promise<OwnClient> => nodeRedis(createClient({ url }));
