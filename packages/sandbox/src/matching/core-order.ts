/** An order as the matching core sees it. The core writes `ticks` and `lots`, and keeps nothing else of it. */
export interface CoreOrder {
  /** Who is behind it: self-trade prevention compares it. */
  readonly owner: string;
  readonly buys: boolean;
  /** The limit in ticks; Infinity for a market order that buys, 0 for one that sells. */
  ticks: number;
  /** What is still to be filled, in lots. */
  lots: number;
  /** Who gives way when it would take from an order of its own owner. Without it they trade with each other. */
  readonly selfTrade?: 'expire-taker' | 'expire-maker' | 'expire-both' | undefined;
}

/** GTX is post-only. GTD is GTC here: its end is a cancel. */
export type TimeInForce = 'GTC' | 'IOC' | 'FOK' | 'GTX';

/** Why an order is over without a cancel. */
export type EndReason = 'filled' | 'expired' | 'self-trade' | 'unreachable';

/** `undefined` is the liquidity account. */
export interface MatchedTrade<O> {
  readonly maker: O | undefined;
  readonly taker: O | undefined;
  /** The maker's price. */
  readonly ticks: number;
  readonly lots: number;
  readonly takerBuys: boolean;
}

export const isMarket = ({ ticks }: CoreOrder): boolean => ticks === 0 || ticks === Number.POSITIVE_INFINITY;
