import { wait } from './wait.ts';

/** Where the runtime takes time and chance from. Tests put virtual ones in place; nobody else needs to. */
export interface Timing {
  /** Milliseconds since 1970 by this machine. */
  readonly wallClock: () => number;
  /** Milliseconds that only ever grow. */
  readonly monotonic: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted first. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

export const realTiming: Timing = {
  wallClock: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      wait(milliseconds, signal, (why, reason) => (why === 'timeout' ? resolve() : reject(reason)));
    }),
  random: () => Math.random(),
};
