import type { RedisPort } from './port.ts';

/** What is used of a client of the package `redis`. */
export interface NodeRedis {
  readonly isOpen: boolean;
  sendCommand(args: string[]): Promise<unknown>;
  duplicate(overrides?: object): unknown;
}

/** The second connection, which only listens. */
interface Listener {
  on(event: string, listener: () => void): unknown;
  unref(): void;
  connect(): Promise<unknown>;
  subscribe(channel: string, listener: (message: string) => void): Promise<unknown>;
  destroy(): void;
}

/** The settings of the user's own connection, as far as the library shows them. */
interface Configured {
  readonly options?: { readonly socket?: object };
}

export const isNodeRedis = (redis: object): redis is NodeRedis =>
  'isOpen' in redis && 'sendCommand' in redis && 'duplicate' in redis;

export const nodeRedisPort = (redis: NodeRedis): RedisPort => ({
  send: (command) => redis.sendCommand([...command]),
  async subscribe(channel, onMessage, onEnd) {
    const socket = { ...(redis as Configured).options?.socket, reconnectStrategy: false };
    const listener = redis.duplicate({ socket, pingInterval: undefined }) as Listener;
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      onEnd();
    };
    // Without a listener, an error would end the process. The user's own client reports what is wrong with the server.
    listener.on('error', end);
    listener.on('end', end);
    listener.unref();
    await listener.connect();
    await listener.subscribe(channel, onMessage);
    return () => {
      ended = true;
      listener.destroy();
    };
  },
});
