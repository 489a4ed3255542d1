import { type Decimal, decimal, zero } from '../decimal.ts';
import type { Book } from '../state/book.ts';
import { worthInMargin } from '../state/contract.ts';
import { boundBy, opening } from '../state/figures.ts';
import { restOf } from '../state/matching.ts';
import type { Order } from '../state/order.ts';
import { isClearlyEnough } from './estimate.ts';
import { assumedPrice, openLoss } from './order-cost.ts';
import { freeIn, poolFigures, poolOf } from './pool.ts';

/** What is looked at of an order. */
export type MarginedOrder = Pick<
  Order,
  'symbol' | 'side' | 'positionSide' | 'given' | 'price' | 'quantity' | 'marginAsset' | 'fill'
>;

/** Whether there is enough. */
export type Verdict = 'enough' | 'not-enough';

/** Its limit; `undefined` where it takes whatever there is. */
const limitOf = ({ price }: MarginedOrder): string | undefined =>
  price === '' || decimal(price).isZero() ? undefined : price;

const costOf = (book: Book, order: MarginedOrder, replaces: Order | undefined): Decimal => {
  const { rules, prices } = book;
  const { symbol } = order;
  const buys = rules.buys(order);
  const mark = decimal(prices.mark(symbol));
  const found = { last: decimal(prices.of(symbol)), mark, ...prices.best(symbol) };
  const price = assumedPrice(buys, limitOf(order), found);
  const quantity = restOf(order);
  const value = worthInMargin(rules, symbol, quantity, String(price));
  const before = opening(book, { symbol });
  const others = before.filter((other) => other !== replaces);
  const bound = boundBy(book, symbol, others, { symbol, buys, value }).minus(boundBy(book, symbol, before));
  // What only turns a position back costs nothing, and loses nothing that is not lost already.
  if (bound.lte(0)) return zero;
  const size = rules.contractSize?.(symbol);
  const amount = size === undefined ? quantity : quantity.times(size);
  const loss = openLoss({ buys, amount, price, mark, inverse: size !== undefined });
  return bound.plus(loss).plus(value.times(rules.margin?.orderFee ?? 0));
};

/** Reckons whether an account has what an order costs. */
export const reckonMargin = (book: Book, order: MarginedOrder, replaces?: Order): Verdict => {
  const { rules } = book;
  const asset = order.marginAsset ?? rules.marginAsset(order.symbol);
  const cost = costOf(book, order, replaces);
  if (cost.lte(0)) return 'enough';
  const pool = poolOf(book, asset);
  const figures = poolFigures(pool);
  const floor = rules.margin?.ratios.reduceOnly;
  if (floor !== undefined && figures.equity.lte(figures.maintenance.times(floor))) return 'not-enough';
  return cost.lte(freeIn(pool, figures, asset)) ? 'enough' : 'not-enough';
};

/**
 * Whether an account has what an order costs: what it binds beside the position and the other orders, and what it would
 * have lost the moment it is filled. What only closes a position is always taken.
 */
export const checkMargin = (book: Book, order: MarginedOrder, replaces?: Order): Verdict => {
  const { rules } = book;
  if (rules.spot || rules.brackets === undefined || rules.closes(order)) return 'enough';
  return isClearlyEnough(book, order) ? 'enough' : reckonMargin(book, order, replaces);
};
