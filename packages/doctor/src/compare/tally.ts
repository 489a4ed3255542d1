import type { Difference } from './compare.ts';

/** A difference, where it was found, and how often. */
export interface Counted extends Difference {
  readonly operation: string;
  readonly method: string;
  /** The path of the operation, as the description writes it. */
  readonly at: string;
  readonly count: number;
}

/** The operation whose answer differs. */
export interface Answered {
  readonly operation: string;
  readonly method: string;
  readonly at: string;
}

/** Keeps each difference once, with how often it was found. */
export interface Tally {
  add(answered: Answered, differences: readonly Difference[]): void;
  all(): readonly Counted[];
}

export const createTally = (): Tally => {
  const found = new Map<string, Counted>();
  return {
    add: (answered, differences) => {
      for (const difference of differences) {
        const key = JSON.stringify([answered.operation, difference]);
        found.set(key, { ...difference, ...answered, count: (found.get(key)?.count ?? 0) + 1 });
      }
    },
    all: () => [...found.values()],
  };
};
