/** `x-weight`: what a call takes of a request weight, the same always or by the first rule whose conditions hold. */
export type Weight = number | readonly WeightRule[];

/** Conditions by parameter: `present`, `absent`, an interval such as `[1,100)`, `>1000`, or values with commas. */
export interface WeightRule {
  readonly when?: Readonly<Record<string, string>>;
  readonly weight: number;
}

/** `x-order-count`: how many orders a call counts as, by interval. */
export type OrderCount = Readonly<Record<string, number>>;

/** One limit of `x-frequency-limit`; those of one pool share their count. */
export interface FrequencyLimit {
  readonly count: number;
  readonly perSeconds: number;
  readonly scope: 'uid' | 'ip';
  readonly pool?: string;
}
