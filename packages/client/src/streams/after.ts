import type { Timing } from '../timing.ts';

/** Calls back after so many milliseconds. What it returns calls that off. */
export type After = (milliseconds: number, run: () => void) => () => void;

export const createAfter =
  ({ sleep }: Pick<Timing, 'sleep'>): After =>
  (milliseconds, run) => {
    const stop = new AbortController();
    sleep(milliseconds, stop.signal).then(
      () => stop.signal.aborted || run(),
      () => {},
    );
    // The reason is for nobody; the one that the runtime would make is dear.
    return () => stop.abort(run);
  };
