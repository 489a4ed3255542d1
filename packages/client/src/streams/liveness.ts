import type { After } from './after.ts';

/** Milliseconds between two pings. */
const interval = 10_000;

/** Milliseconds for anything to come after one. */
const patience = 5_000;

/** Finds out whether a connection still works: whatever comes shows it, and every ten seconds something is asked for. */
export interface Liveness {
  readonly heardAt: number;
  start(): void;
  heard(): void;
  /** Nothing can come while nobody reads; what is asked for still shows the exchange that somebody is here. */
  suspend(): void;
  stop(): void;
}

export function createLiveness(host: {
  readonly after: After;
  readonly now: () => number;
  ping(): void;
  dead(): void;
}): Liveness {
  const { after, now } = host;
  let heardAt = now();
  let isHeard = true;
  let isSuspended = false;
  let forget = () => {};
  const wait = () => {
    forget();
    forget = after(interval, ask);
  };
  const ask = () => {
    isHeard = false;
    host.ping();
    forget = after(patience, () => {
      if (!isHeard && !isSuspended) host.dead();
      // The next one is due ten seconds after this one.
      else forget = after(interval - patience, ask);
    });
  };
  return {
    get heardAt() {
      return heardAt;
    },
    start() {
      isSuspended = false;
      wait();
    },
    heard() {
      isHeard = true;
      heardAt = now();
    },
    suspend() {
      isSuspended = true;
    },
    stop: () => forget(),
  };
}
