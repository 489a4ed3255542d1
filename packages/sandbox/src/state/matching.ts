import { type Decimal, decimal, least, zero } from '../decimal.ts';
import type { Book } from './book.ts';
import type { Ids } from './ids.ts';
import { settle } from './ledger.ts';
import type { Order } from './order.ts';
import { expire, openOrders } from './orders.ts';
import { findPosition } from './positions.ts';
import { takerPrice, takes } from './prices.ts';
import { type Asked, isMarketOrder, type Trading } from './trading.ts';

/** How much of an order is still to be filled. */
export const restOf = ({ quantity, fill }: Pick<Order, 'quantity' | 'fill'>): Decimal =>
  fill === undefined ? decimal(quantity) : decimal(quantity).minus(fill.quantity);

/** How much there is of the position that an order closes. */
export const closableBy = (book: Book, order: Pick<Order, 'side' | 'positionSide' | 'given' | 'symbol'>): Decimal => {
  const held = decimal(findPosition(book, order.symbol, order.positionSide)?.amount ?? 0);
  const reduces = book.rules.buys(order) ? held.lt(0) : held.gt(0);
  return reduces ? held.abs() : zero;
};

/** How much of an order can be done: one that closes reaches no further than the position. */
export const reachOf = (
  book: Book,
  order: Pick<Order, 'side' | 'positionSide' | 'given' | 'symbol' | 'quantity' | 'fill'>,
): Decimal => {
  const quantity = restOf(order);
  return book.rules.spot || !book.rules.closes(order) ? quantity : least(quantity, closableBy(book, order));
};

const fill = (book: Book, ids: Ids, order: Order, price: string, maker: boolean, at: number): void => {
  const quantity = reachOf(book, order);
  if (quantity.isZero()) expire(book, order, at);
  else settle(book, ids, { order, price, quantity, maker, at });
};

/** Fills an order at once, at the best price of the other side. */
export const fillNow = (book: Book, ids: Ids, order: Order, at: number): void =>
  fill(book, ids, order, takerPrice(book.prices, order.symbol, book.rules.buys(order)), false, at);

/** Fills every resting order whose price has been reached, the oldest first: of all symbols, or of those that are meant. */
export const fillReached = (book: Book, ids: Ids, at: number, isMeant = (_symbol: string): boolean => true): void => {
  for (const order of openOrders(book, 'plain')) {
    if (!isMeant(order.symbol)) continue;
    if (!book.rules.limitTypes.includes(order.type)) continue;
    const price = book.prices.of(order.symbol);
    const reached = book.rules.buys(order) ? decimal(order.price).gte(price) : decimal(order.price).lte(price);
    if (reached) fill(book, ids, order, order.price, true, at);
  }
};

/** Fills every order whole at the price of the path, as soon as that reaches it. */
export const createWholeFills = (book: Book, ids: Ids): Trading => {
  const { rules, prices } = book;
  const isLimit = ({ type }: Asked): boolean => rules.limitTypes.includes(type);
  const crosses = (order: Asked): boolean =>
    isMarketOrder(order) || (isLimit(order) && takes(prices, order.symbol, rules.buys(order), order.price));
  const forceOf = (order: Asked) => rules.timeInForce?.(order) ?? 'GTC';
  const place: Trading['place'] = (order, at) => {
    const force = forceOf(order);
    if (crosses(order)) {
      if (force === 'GTX') expire(book, order, at);
      else fillNow(book, ids, order, at);
    } else if (isLimit(order) && (force === 'IOC' || force === 'FOK')) expire(book, order, at);
  };
  return {
    outlook: (order) => {
      const isMet = crosses(order);
      return { crosses: isMet, fillsWhole: isMet, needsPosition: isMet && forceOf(order) !== 'GTX' };
    },
    place,
    amend: place,
    resize: () => {},
    withdraw: () => {},
    level: prices.level,
    reached: (at, isMeant) => fillReached(book, ids, at, isMeant),
  };
};
