import type { Timing } from '../../src/timing.ts';

/** Time that moves only when something sleeps or a test says so. */
export interface VirtualTiming extends Timing {
  advance(milliseconds: number): void;
  /** What was slept, in order. */
  readonly slept: number[];
}

/** `random` gives the upper end of every jitter, so that waits can be told. */
export function createVirtualTiming(random = 0.999_999): VirtualTiming {
  let monotonic = 1_000;
  const slept: number[] = [];
  // A client refuses options that it does not know: what only tests need is inherited, not the timing's own.
  const controls = {
    slept,
    advance(milliseconds: number) {
      monotonic += milliseconds;
    },
  };
  const timing: Timing = {
    wallClock: () => 1_700_000_000_000 + monotonic,
    monotonic: () => monotonic,
    random: () => random,
    async sleep(milliseconds, signal) {
      if (signal?.aborted) throw signal.reason;
      slept.push(milliseconds);
      monotonic += milliseconds;
    },
  };
  return Object.assign(Object.create(controls), timing);
}
