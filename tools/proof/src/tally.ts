/** What a run has counted. */
export interface Tally {
  calls: number;
  orders: number;
  placed: number;
  refused: number;
  unknown: number;
  /** Of the placed ones, those of calls that had to look. */
  found: number;
  /** Requests that reached the exchange. */
  requests: number;
  /** Orders in the exchange's books. */
  executed: number;
  /** Beliefs that the books contradict, in words. */
  readonly wrong: string[];
  /** How often each kind of fault has met a call. */
  readonly faults: Map<string, number>;
  /** How many calls each kind of trouble with the caller's machine has met. */
  readonly troubles: Map<string, number>;
}

export const createTally = (): Tally => ({
  calls: 0,
  orders: 0,
  placed: 0,
  refused: 0,
  unknown: 0,
  found: 0,
  requests: 0,
  executed: 0,
  wrong: [],
  faults: new Map(),
  troubles: new Map(),
});

/** One more of a kind. */
export const countOne = (counts: Map<string, number>, kind: string): void => {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
};

const sumOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** A run in one line. */
export function summaryOf(tally: Tally, seed: number): string {
  const { calls, orders, placed, refused, unknown, found, requests, executed, wrong, faults, troubles } = tally;
  return [
    `${calls} calls, seed ${seed}: ${wrong.length} wrong beliefs`,
    `${orders} orders: ${placed} placed (${found} by calls that had to look), ${refused} refused, ${unknown} unknown`,
    `${executed} executed`,
    `${requests} requests, ${sumOf(faults)} faults of ${faults.size} kinds`,
    `${sumOf(troubles)} calls on a machine in trouble of ${troubles.size} kinds`,
  ].join('; ');
}
