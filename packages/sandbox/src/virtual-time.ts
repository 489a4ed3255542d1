/** Time that stands still while anything is done, and moves on to the next sleeper when nothing is. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves once time has come that far; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Moves time on until the work is done. Fails when the work waits for something that is no sleeper. */
  run<Result>(work: Promise<Result>): Promise<Result>;
  /** Moves time on until nobody sleeps any more. */
  settle(): Promise<void>;
  /** Lets time pass at once, as while a process is stopped or its loop is blocked: who sleeps meanwhile wakes up late. */
  pass(milliseconds: number): void;
  /** For a client's `timing` option. */
  readonly timing: {
    readonly wallClock: () => number;
    readonly monotonic: () => number;
    readonly sleep: VirtualTime['sleep'];
  };
}

interface Sleeper {
  readonly wakesAt: number;
  wake(): void;
}

/** Lets everything run that needs no time. */
const everythingDone = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Makes a clock for tests that wait for minutes and must not take any.
 *
 * @example
 * const time = createVirtualTime();
 * const sandbox = await startSandbox({ now: time.now });
 * const transport = sandbox.transport('binance-usdm', { sleep: time.sleep });
 * const usdm = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, transport, timing: time.timing });
 * await time.run(usdm.newOrder(order));
 */
export const createVirtualTime = (start = 1_800_000_000_000): VirtualTime => {
  let now = start;
  /** The next to wake comes first; who sleeps until the same moment wakes in the order of falling asleep. */
  const sleepers: Sleeper[] = [];

  const sleep: VirtualTime['sleep'] = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const remove = (): void => {
        sleepers.splice(sleepers.indexOf(sleeper), 1);
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        wakesAt: now + Math.max(milliseconds, 0),
        wake: () => {
          signal?.removeEventListener('abort', remove);
          resolve();
        },
      };
      signal?.addEventListener('abort', remove, { once: true });
      const later = sleepers.findIndex(({ wakesAt }) => wakesAt > sleeper.wakesAt);
      sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper);
    });

  const wakeNext = (): boolean => {
    const next = sleepers.shift();
    if (next === undefined) return false;
    now = Math.max(now, next.wakesAt);
    next.wake();
    return true;
  };

  return {
    now: () => now,
    sleep,
    run: async (work) => {
      let isDone = false;
      const finish = (): void => {
        isDone = true;
      };
      work.then(finish, finish);
      for (;;) {
        await everythingDone();
        if (isDone) return work;
        if (!wakeNext()) throw new Error('The work waits for something, but nobody sleeps: time cannot move on.');
      }
    },
    settle: async () => {
      do await everythingDone();
      while (wakeNext());
    },
    pass: (milliseconds) => {
      now += Math.max(milliseconds, 0);
    },
    timing: { wallClock: () => Math.floor(now), monotonic: () => now - start, sleep },
  };
};
