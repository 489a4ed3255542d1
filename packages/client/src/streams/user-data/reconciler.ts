import type { AlgoOrderFact, BalanceFact, Fact, FillFact, OrderFact, PositionFact } from './facts.ts';

/** What is known when REST is asked. */
export interface KnownAccount {
  /** The open ones. */
  readonly orders: readonly OrderFact[];
  readonly algoOrders: readonly AlgoOrderFact[];
  readonly positions: readonly PositionFact[];
  readonly balances: readonly BalanceFact[];
  /** Every symbol that any fact has named since the start. */
  readonly symbols: readonly KnownSymbol[];
}

export interface KnownSymbol {
  readonly symbol: string;
  readonly product?: string | undefined;
  /** The last fill that was seen of it. */
  readonly lastFill?: FillFact | undefined;
}

/** One fact by REST. */
export interface ReadFact<Of extends Fact = Fact> {
  readonly fact: Of;
  /** The row. */
  readonly raw: unknown;
  /** The row names its time. Otherwise `fact.time` is when it was asked for, by the exchange's clock. */
  readonly isTimed: boolean;
}

/** A kind of fact as a whole: what is known of these products and not in it is gone. */
export interface ReadWhole<Of extends Fact> {
  readonly facts: readonly ReadFact<Of>[];
  /** When it was asked for, by the exchange's clock. */
  readonly askedAt: number;
}

/** What REST says. */
export interface Reading {
  /** Those that are open, and those that were known and have ended: `isOpen` tells. */
  readonly orders: ReadWhole<OrderFact>;
  readonly algoOrders: ReadWhole<AlgoOrderFact>;
  readonly positions: ReadWhole<PositionFact>;
  readonly balances: ReadWhole<BalanceFact>;
  /** Oldest first. Some may have been seen. */
  readonly fills: readonly ReadFact<FillFact>[];
}

export interface ReadingAsked {
  /** All, or the fills alone. */
  readonly what: 'all' | 'fills';
  /** From when on fills are asked for, by the exchange's clock, overlap included. `undefined`: none. */
  readonly since: number | undefined;
  readonly known: KnownAccount;
  readonly signal: AbortSignal;
}

/** Reads the account by REST. */
export interface Reconciler {
  /**
   * Resolves when all of it has been read; asks again until then, with pauses and within the limits. Rejects when `signal` aborts, and
   * with the refusal when asking again can never help.
   */
  read(asked: ReadingAsked): Promise<Reading>;
}
