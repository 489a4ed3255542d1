import type { Timing } from '../timing.ts';

/** A moment by both clocks. */
export interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

/** Tells how long ago a moment was. */
export interface Ages {
  now(): Moment;
  /** Milliseconds, by whichever clock has moved further: a suspend stops one of them, a correction sets the other back. */
  since(moment: Moment): number;
}

export const createAges = ({ monotonic, wallClock }: Timing): Ages => ({
  now: () => {
    // The wall clock first here, and last below: a suspend between two readings is then seen.
    const wall = wallClock();
    return { monotonic: monotonic(), wall };
  },
  since: (moment) => Math.max(monotonic() - moment.monotonic, wallClock() - moment.wall),
});
