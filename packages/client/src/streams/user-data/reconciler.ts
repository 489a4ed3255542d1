import type { AlgoOrderFact, BalanceFact, Fact, FillFact, OrderFact, PositionFact } from './facts.ts';

/** A fact, and when it was heard of. */
export interface Heard<Of extends Fact = Fact> {
  readonly fact: Of;
  /** By the clock that only ever grows. */
  readonly heardAt: number;
}

/** What is known of the account at any moment. */
export interface KnownState {
  /**
   * What is known of the same order, position, balance or fill. Orders that have ended and positions and balances of zero are
   * among it for ten minutes at least: a list that is behind must not bring them back. Of fills only those that are complete.
   */
  find<Of extends Fact>(fact: Of): Heard<Of> | undefined;
  /** The open orders and algo orders, the positions and balances that are not zero. */
  all(): Iterable<Heard>;
  /** The symbols that fills have named, the last one first. */
  symbols(): readonly KnownSymbol[];
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
  /** The row; `undefined` when it is the absence of one that tells. */
  readonly raw: unknown;
  /** The row names its time. Otherwise `fact.time` is a little before it was asked for, by the exchange's clock. */
  readonly isTimed: boolean;
}

/** A kind of fact as a whole: what is known and not in it is gone. */
export interface ReadWhole<Of extends Fact> {
  readonly facts: readonly ReadFact<Of>[];
  /** When it was asked for, by the clock that only ever grows, and a time by the exchange's clock that is surely not later. */
  readonly asked: number;
  readonly askedAt: number;
  /** Whether things of this product line would be in it. Left out: whatever there is. */
  readonly covers?: ((product: string | undefined) => boolean) | undefined;
}

/** What REST says. Kinds that were not asked for are left out. */
export interface Reading {
  /** Those that are open, and those that were known and have ended: `isOpen` tells. */
  readonly orders?: ReadWhole<OrderFact> | undefined;
  readonly algoOrders?: ReadWhole<AlgoOrderFact> | undefined;
  readonly positions?: ReadWhole<PositionFact> | undefined;
  readonly balances?: ReadWhole<BalanceFact> | undefined;
  /** Oldest first. Some may have been seen. */
  readonly fills: readonly ReadFact<FillFact>[];
  /** Fills of this time cannot be read: the exchange does not go back so far, or refuses a symbol. */
  readonly lost?: { readonly from: number; readonly to: number } | undefined;
}

export interface ReadingAsked {
  /** All, or the fills alone. */
  readonly what: 'all' | 'fills';
  /**
   * From when on fills may be missing, by the exchange's clock. `undefined`: none are asked for. A getter is read again when the
   * first answers have come, which may have measured the clock.
   */
  readonly since: number | undefined;
  /** Milliseconds before it from which fills are asked for all the same. */
  readonly overlap?: number | undefined;
  /** Seen fills are remembered since then, by the exchange's clock: none from before it is asked for because of the overlap. */
  readonly fillsFrom?: number | undefined;
  readonly known: KnownState;
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
