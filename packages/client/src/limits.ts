/** One rule of a request weight: the first whose conditions all hold counts. */
export interface WeightRule {
  readonly when?: Readonly<Record<string, string>>;
  readonly weight: number;
}

/** So many calls in so many seconds, counted per account (`uid`) or per address (`ip`). */
export interface FrequencyLimit {
  readonly count: number;
  readonly perSeconds: number;
  readonly scope: 'uid' | 'ip';
  readonly pool?: string;
}

/**
 * How much of an exchange's limits one call of an operation takes. What is left out is unknown. Generated from the
 * descriptions; no client reads it by itself.
 */
export interface OperationLimits {
  /** Of the address's request weight. */
  readonly weight?: number | readonly WeightRule[];
  /** Of the account's order counts, by interval: `{ '10s': 1, '1m': 1 }`. */
  readonly orderCount?: Readonly<Record<string, number>>;
  readonly frequency?: FrequencyLimit | readonly FrequencyLimit[];
}
