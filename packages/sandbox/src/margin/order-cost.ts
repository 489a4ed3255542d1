import { type Decimal, decimal, zero } from '../decimal.ts';

const larger = (first: Decimal, second: Decimal): Decimal => (first.gt(second) ? first : second);

/** What a symbol is worth to an account in the margin asset. */
export interface SymbolValue {
  /** The position in one-way mode, below zero for a short. */
  readonly position: Decimal;
  /** The open orders that buy or sell, those left out that only close. */
  readonly bids: Decimal;
  readonly asks: Decimal;
}

/**
 * What open orders bind beside the position in one-way mode. All bids may be filled, or all asks, but not both: what counts
 * is the larger of the positions that come of it.
 */
export const boundOneWay = ({ position, bids, asks }: SymbolValue, leverage: number): Decimal => {
  const most = larger(position.plus(bids).abs(), position.minus(asks).abs());
  const held = position.abs();
  return most.gt(held) ? most.minus(held).div(leverage) : zero;
};

/** What an order would have lost the moment it is filled, in the margin asset. */
export const openLoss = (order: {
  readonly buys: boolean;
  /**
   * In the base asset; of inverse contracts what they are worth in the quote asset.
   */
  readonly amount: Decimal;
  readonly price: Decimal;
  readonly mark: Decimal;
  readonly inverse: boolean;
}): Decimal => {
  const { buys, amount, price, mark, inverse } = order;
  const worse = buys ? price.minus(mark) : mark.minus(price);
  if (worse.lte(0)) return zero;
  return inverse ? amount.times(worse).div(price.times(mark)) : amount.times(worse);
};

/** The prices that an order is judged by. */
export interface OrderPrices {
  readonly last: Decimal;
  readonly mark: Decimal;
  readonly bid: Decimal;
  readonly ask: Decimal;
}

/** How far above the best ask a market order is taken to buy, and how far above the last price any order is taken to sell. */
const boughtAbove = '1.0005';
const soldAbove = '1.0015';

/**
 * The price that an order is taken to be filled at when its cost is reckoned. A sale may be filled higher than it asks, and
 * binds the more the higher it is.
 */
export const assumedPrice = (
  buys: boolean,
  limit: string | undefined,
  { last, mark, bid, ask }: OrderPrices,
): Decimal => {
  if (buys) return limit === undefined ? ask.times(boughtAbove) : decimal(limit);
  if (limit === undefined) return larger(bid, mark);
  return larger(larger(last.times(soldAbove), mark), decimal(limit));
};
