import type { Lane } from './governor/governor.ts';

/**
 * Conditions by parameter: `present`, `absent`, an interval such as `[1,100)`, `>1000`, or values with commas. `list.name`
 * is a property that every entry of a list must have so.
 */
export type Conditions = Readonly<Record<string, string>>;

/** One rule of a request weight: the first whose conditions all hold counts. */
export interface WeightRule {
  readonly when?: Conditions;
  readonly weight: number;
}

/** The lane of calls for which the conditions hold. */
export interface LaneRule {
  readonly when?: Conditions;
  readonly lane: Lane;
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
 * descriptions; the governor reads it.
 */
export interface OperationLimits {
  /** Of the address's request weight. */
  readonly weight?: number | readonly WeightRule[];
  /** Of the account's order counts, by interval: `{ '10s': 1, '1m': 1 }`. */
  readonly orderCount?: Readonly<Record<string, number>>;
  readonly frequency?: FrequencyLimit | readonly FrequencyLimit[];
  /** Who goes first where there is not room for all; left out: reads are `read`, the others `order`. */
  readonly lane?: Lane | readonly LaneRule[];
  /** What the answer's headers say of the weight is not to be relied on, or not there. */
  readonly usageHeaders?: 'unreliable' | 'absent';
}

/** A limit by interval: `{ '10s': 300, '1m': 1200 }`. */
export type LimitsByInterval = Readonly<Record<string, number>>;

/** What calls share beside the limits of single operations. */
export interface SharedLimits {
  readonly limits: LimitsByInterval;
  /** The answer's header that says how much is used; `{interval}` stands for the interval. */
  readonly header?: string;
  /** In any interval, wherever it begins. */
  readonly rolling?: true;
}

/** How an operation tells the limits that hold: the list in its answer, and what the properties of an entry mean. */
export interface ToldLimits {
  readonly operation: string;
  readonly list: string;
  /** The property that says what is counted, and its values. */
  readonly kind: string;
  readonly weight: string;
  readonly orders: string;
  /** The properties for `1` and `MINUTE` of one minute, and for the limit itself. */
  readonly count: string;
  readonly unit: string;
  readonly limit: string;
}

/** The limits of an API as a whole. Generated from its description. */
export interface RateLimits {
  readonly api: string;
  /** APIs that name the same share their limits. */
  readonly pool: string;
  /** The request weight of an address. */
  readonly weight: SharedLimits;
  /** The orders of an account. */
  readonly orders?: SharedLimits;
  /** The answer's header that says what is left of the operation's own limit. */
  readonly leftHeader?: string;
  /** The operation that tells the limits that hold. */
  readonly told?: ToldLimits;
  /** Where an environment has others. */
  readonly environments?: Readonly<
    Record<string, { readonly weight?: LimitsByInterval; readonly orders?: LimitsByInterval }>
  >;
}

/**
 * All limits of an API, as the `/limits` of its package gives them.
 *
 * @example
 * import { createGovernor } from '@openderivs/client/governor';
 * import * as limits from '@openderivs/binance-usdm/limits';
 * const usdm = createBinanceUsdm({ governor: createGovernor(), limits }); // in a browser
 */
export interface ApiLimits {
  readonly limits: Readonly<Record<string, OperationLimits>>;
  readonly rateLimits: RateLimits;
}

/**
 * Limits of one's own: an account may have more than others, a server of one's own may have any.
 *
 * @example
 * const usdm = createBinanceUsdm({ limits: { orders: { '10s': 600, '1m': 1800 } } });
 * const bitget = createBitgetMix({ limits: { operations: { placeOrder: { frequency: { count: 60, perSeconds: 1, scope: 'uid' } } } } });
 */
export interface LimitOverrides {
  readonly weight?: LimitsByInterval | undefined;
  readonly orders?: LimitsByInterval | undefined;
  readonly operations?: Readonly<Record<string, OperationLimits>> | undefined;
}
