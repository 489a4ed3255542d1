import type { VirtualTime } from '../virtual-time.ts';
import { type Driver, type DriverParts, longestWait, neverMet } from './driver.ts';

/** A world on virtual time: its events happen as somebody moves time on, and keep nobody who settles waiting. */
export const createVirtualDriver = ({ clock, queue, runner }: DriverParts, time: VirtualTime): Driver => {
  const close = time.follow({
    nextAt: () => {
      const at = queue.nextAt();
      return at === undefined ? undefined : at - clock.skew();
    },
    runNext: runner.runNext,
    isAwaited: queue.isAwaited,
  });
  return {
    advanceTo: (at) => time.run(time.sleep(at - clock.now())),
    runUntil: async (condition) => {
      const waiting = new AbortController();
      const met = new Promise<void>((resolve) => {
        const unwatch = runner.watch(condition, resolve);
        waiting.signal.addEventListener('abort', unwatch);
      });
      const never = time.sleep(longestWait, waiting.signal).then(
        () => Promise.reject(neverMet()),
        () => {},
      );
      try {
        await time.run(Promise.race([met, never]));
      } finally {
        waiting.abort();
      }
    },
    timing: time.timing,
    scheduled: () => {},
    close,
  };
};
