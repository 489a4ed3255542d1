import type { Code, Rule } from './table.ts';

/** What the exchange will refuse an order for. */
export interface OrderRefusal<Codes extends Code = Code> {
  readonly rule: Rule;
  /** The code that the exchange refuses it with. */
  readonly code: Codes;
  /** The property of the order that breaks the rule. */
  readonly field: string;
  /** What is wrong, and what passes: "price: 65000.05 is no multiple of the tick 0.1; give 65000". */
  readonly message: string;
  /** The nearest value of the property that meets every rule that is about it; left out where there is none. */
  readonly passes?: string;
}

/** A rule that is in force and was not judged. */
export interface OrderUnjudged {
  readonly rule: 'percent-price' | 'notional' | 'market-quantity' | 'orders' | 'bracket';
  /** Why not. */
  readonly message: string;
  /** What `checkOrder` would have to be given; left out where nothing that it takes would do. */
  readonly needs?: 'markPrice' | 'openOrders' | 'bracket' | 'position';
}

/** What is known against an order, in the order in which the exchange looks, and which rules could not be judged. */
export interface CheckedOrder<Codes extends Code = Code> {
  /** Empty: nothing is known against it. */
  readonly refusals: readonly OrderRefusal<Codes>[];
  readonly unjudged: readonly OrderUnjudged[];
}
