import type { CoreOrder, EndReason, MatchedTrade } from './core-order.ts';
import type { LiquidityLevels } from './liquidity-levels.ts';

/** What a book is made from. The functions may read the book and cancel orders, but not place, amend or step. */
export interface MatchBookParts<O extends CoreOrder> {
  readonly liquidity: LiquidityLevels;
  /** Books a trade at once, so that positions are current when the next one is looked for. `lots` are reduced already. */
  settle(trade: MatchedTrade<O>): void;
  /**
   * How many lots an order may trade now: all of its owner's position for one that only reduces, Infinity for any other.
   * Several orders of one owner share what is said here, so it is not to be cut to the lots of this one.
   */
  reach(order: O): number;
  /** Says that an order is over and out of the book. A cancel says nothing. */
  ended(order: O, why: EndReason): void;
}
