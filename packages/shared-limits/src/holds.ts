import { laterIfAlive } from './later-if-alive.ts';
import { quietly } from './quietly.ts';
import type { RedisPort } from './redis/port.ts';

type Listener = (keys: readonly string[], until: number) => void;

/** Holds that other processes announce. */
export interface Holds {
  /** Opens the connection, if it is not open. */
  listen(): void;
  on(listener: Listener): () => void;
  message(keys: readonly string[], until: number): string;
  close(): void;
}

/** How long the connection is left alone when it has ended. Until it is back, holds come with the next lease. */
const pause = 500;

export function createHolds(port: RedisPort, channel: string, holder: string): Holds {
  const listeners = new Set<Listener>();
  let state: 'idle' | 'open' | 'closed' = 'idle';
  let stop = () => {};

  const onMessage = (text: string) => {
    const hold = readHold(text);
    if (!hold || hold.by === holder) return;
    for (const listener of listeners) quietly(() => listener(hold.keys, hold.until));
  };
  const onEnd = () => {
    if (state !== 'open') return;
    state = 'idle';
    stop = laterIfAlive(pause, listen);
  };
  const listen = () => {
    if (state !== 'idle') return;
    state = 'open';
    port.subscribe(channel, onMessage, onEnd).then((close) => {
      if (state === 'closed') close();
      else stop = close;
    }, onEnd);
  };
  return {
    listen,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    message: (keys, until) => JSON.stringify({ by: holder, keys, until }),
    close() {
      state = 'closed';
      stop();
    },
  };
}

interface Message {
  readonly by: string;
  readonly keys: readonly string[];
  readonly until: number;
}

/** Whoever can publish on the channel can write anything: what is no hold is passed over. */
function readHold(text: string): Message | undefined {
  try {
    const { by, keys, until } = JSON.parse(text);
    const isHold = Array.isArray(keys) && keys.every((key) => typeof key === 'string') && Number.isFinite(until);
    return isHold ? { by, keys, until } : undefined;
  } catch {
    return undefined;
  }
}
