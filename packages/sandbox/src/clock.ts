/** The exchange's clock: the base clock plus what tests have moved it by. */
export interface Clock {
  now(): number;
  /** How far the exchange's clock is ahead of the base clock, in milliseconds. */
  skew(): number;
  /** Moves the exchange's clock; it stays moved. */
  advance(milliseconds: number): void;
  reset(): void;
}

export const createClock = (base: () => number): Clock => {
  let skew = 0;
  return {
    now: () => Math.trunc(base()) + skew,
    skew: () => skew,
    advance: (milliseconds) => {
      // A text would be appended, and the exchange would be somewhere in the far future.
      if (!Number.isFinite(milliseconds))
        throw new TypeError(`clock.advance takes milliseconds, not "${milliseconds}".`);
      skew += milliseconds;
    },
    reset: () => {
      skew = 0;
    },
  };
};
