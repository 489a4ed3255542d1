import { setTimeout as wait } from 'node:timers/promises';
import { type Driver, type DriverParts, longestWait, neverMet } from './driver.ts';
import type { Pace } from './pace.ts';

/** Real milliseconds between two looks at the queue: prices that come closer together come in bunches. */
const leastWait = 10;

/** The longest that a timer of Node's takes. */
const longestTimer = 2_147_483_647;

/** A world in real time, or so many times as fast. Its timer keeps no process from ending. */
export const createRealDriver = ({ clock, queue, runner }: DriverParts, pace: Pick<Pace, 'wait'>): Driver => {
  const closing = new AbortController();
  const start = clock.now();
  let timer: NodeJS.Timeout | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;

  const look = (): void => {
    wakesAt = Number.POSITIVE_INFINITY;
    runner.runTo(clock.now());
    const next = queue.nextAt();
    if (next !== undefined) arm(next);
  };
  const arm = (at: number): void => {
    if (at >= wakesAt || closing.signal.aborted) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(look, Math.min(Math.max(pace.wait(at - clock.now()), leastWait), longestTimer)).unref();
  };
  const sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    const until = clock.now() + milliseconds;
    try {
      for (let left = milliseconds; left > 0; left = until - clock.now()) {
        await wait(Math.min(Math.max(pace.wait(left), 1), longestTimer), undefined, { signal });
      }
    } catch (error) {
      // Node's timers wrap the reason, which is what the caller has to read.
      signal.throwIfAborted();
      throw error;
    }
  };
  const until = (signal?: AbortSignal): AbortSignal =>
    signal === undefined ? closing.signal : AbortSignal.any([closing.signal, signal]);

  return {
    advanceTo: async (at) => {
      await sleep(at - clock.now(), closing.signal);
      runner.runTo(at);
    },
    runUntil: async (condition) => {
      const waiting = new AbortController();
      const met = new Promise<void>((resolve) => {
        const unwatch = runner.watch(condition, resolve);
        waiting.signal.addEventListener('abort', unwatch);
      });
      const never = sleep(longestWait, until(waiting.signal)).then(() => Promise.reject(neverMet()));
      try {
        await Promise.race([met, never]);
      } finally {
        never.catch(() => {});
        waiting.abort();
      }
    },
    timing: {
      wallClock: clock.now,
      monotonic: () => clock.now() - start,
      sleep: (milliseconds, signal) => sleep(milliseconds, until(signal)),
    },
    scheduled: arm,
    close: () => {
      clearTimeout(timer);
      closing.abort(new Error('The sandbox was closed.'));
    },
  };
};
