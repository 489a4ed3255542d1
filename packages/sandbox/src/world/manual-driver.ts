import { type Driver, type DriverParts, longestWait, neverMet } from './driver.ts';

/** A world on a clock of the caller's own, which is moved as `clock.advance` moves it. */
export const createManualDriver = ({ clock, queue, runner }: DriverParts): Driver => {
  const start = clock.now();
  const moveTo = (at: number): void => clock.advance(Math.max(at - clock.now(), 0));
  const advance = (at: number): void => {
    moveTo(at);
    runner.runTo(at);
  };
  return {
    advanceTo: async (at) => advance(at),
    runUntil: async (condition) => {
      let isMet = false;
      const unwatch = runner.watch(condition, () => {
        isMet = true;
      });
      const end = clock.now() + longestWait;
      for (let next = queue.nextAt(); !isMet && next !== undefined && next <= end; next = queue.nextAt()) {
        moveTo(next);
        runner.runNext();
      }
      unwatch();
      if (!isMet) throw neverMet();
    },
    timing: {
      wallClock: clock.now,
      monotonic: () => clock.now() - start,
      sleep: async (milliseconds, signal) => {
        signal?.throwIfAborted();
        advance(clock.now() + Math.max(milliseconds, 0));
      },
    },
    scheduled: (at) => {
      // Nobody moves the clock for what is due already.
      if (at <= clock.now()) queueMicrotask(() => runner.runTo(clock.now()));
    },
    close: () => {},
  };
};
