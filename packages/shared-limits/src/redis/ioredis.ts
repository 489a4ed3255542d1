import type { RedisPort } from './port.ts';

/** What is used of a client of the package `ioredis`. */
export interface IoRedis {
  readonly status: string;
  call(command: string, ...args: string[]): Promise<unknown>;
  duplicate(...overrides: never[]): unknown;
}

/** The second connection, which only listens. */
interface Listener {
  on(event: string, listener: (...given: string[]) => void): unknown;
  connect(): Promise<unknown>;
  subscribe(channel: string): Promise<unknown>;
  disconnect(): void;
  readonly stream?: { unref?(): void };
}

export const isIoRedis = (redis: object): redis is IoRedis =>
  'status' in redis && 'call' in redis && 'duplicate' in redis;

const listening = { lazyConnect: true, retryStrategy: null, autoResubscribe: false, keyPrefix: '' };

export const ioRedisPort = (redis: IoRedis): RedisPort => ({
  send: ([name = '', ...args]) => redis.call(name, ...args),
  async subscribe(channel, onMessage, onEnd) {
    const duplicate = redis.duplicate as (overrides: object) => unknown;
    const listener = duplicate.call(redis, listening) as Listener;
    // Without a listener, an error would be printed. The user's own client reports what is wrong with the server.
    listener.on('error', () => {});
    listener.on('connect', () => listener.stream?.unref?.());
    listener.on('message', (_channel, message = '') => onMessage(message));
    let closed = false;
    listener.on('end', () => {
      if (!closed) onEnd();
    });
    const close = () => {
      closed = true;
      listener.disconnect();
    };
    try {
      await listener.connect();
      await listener.subscribe(channel);
    } catch (error) {
      close();
      throw error;
    }
    return close;
  },
});
