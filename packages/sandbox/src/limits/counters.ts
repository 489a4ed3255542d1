/** Counts within windows of the exchange's clock; a window begins at a multiple of its length. */
export interface Counters {
  /** Adds to a counter and gives what its window holds now. */
  add(name: string, windowMs: number, amount: number, now: number): number;
  reset(): void;
}

export const createCounters = (): Counters => {
  const windows = new Map<string, { start: number; used: number }>();
  return {
    add: (name, windowMs, amount, now) => {
      const start = now - (now % windowMs);
      const known = windows.get(name);
      const used = (known !== undefined && known.start === start ? known.used : 0) + amount;
      windows.set(name, { start, used });
      return used;
    },
    reset: () => windows.clear(),
  };
};

/** Whole seconds until a window ends, at least one. */
export const secondsLeft = (windowMs: number, now: number): number =>
  Math.max(1, Math.ceil((windowMs - (now % windowMs)) / 1000));
