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

/** `x-lane`: who goes first where there is not room for all; the same always or by the first rule whose conditions hold. */
export type Lane = 'urgent' | 'order' | 'read';

/** A condition `list.name` is about a property that every entry of a list has so. */
export interface LaneRule {
  readonly when?: Readonly<Record<string, string>>;
  readonly lane: Lane;
}

/** A limit that calls share, by interval, and the answer's header that says how much is used. */
export interface SharedLimits {
  readonly limits: Readonly<Record<string, number>>;
  readonly header?: string;
  readonly rolling?: true;
}

/** How an operation tells the limits that hold. */
export interface ToldLimits {
  readonly operation: string;
  readonly list: string;
  readonly kind: string;
  readonly weight: string;
  readonly orders: string;
  readonly count: string;
  readonly unit: string;
  readonly limit: string;
}

/** `info.x-limits`: the limits of an API as a whole. */
export interface RateLimits {
  readonly pool: string;
  readonly weight: SharedLimits;
  readonly orders?: SharedLimits;
  readonly leftHeader?: string;
  readonly told?: ToldLimits;
  readonly environments?: Readonly<
    Record<string, { readonly weight?: SharedLimits['limits']; readonly orders?: SharedLimits['limits'] }>
  >;
}
