import { decimal } from '../../../decimal.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { openOrders } from '../../../state/orders.ts';
import { findPosition } from '../../../state/positions.ts';
import { isMet } from '../../../state/triggers.ts';
import { isPast, priceBy } from '../../../state/watched-price.ts';
import { binanceRefusal } from '../../errors.ts';
import { leastGoodTill } from './check-terms.ts';
import { closesAll, triggers } from './triggers.ts';

/**
 * Refuses what would be set off at once. A trailing stop to sell follows from above the price, and one to buy from below.
 * Without a world nothing is set off.
 */
const checkTrigger = (book: Book, order: Order): void => {
  const { symbol } = order;
  if (!book.prices.moves) return;
  if (triggers.conditionsOf(book, order).some((condition) => isMet(book, symbol, condition)))
    throw binanceRefusal(-2021);
  const trail = triggers.trailingOf(book, order)?.trail;
  if (trail?.from === undefined) return;
  if (isPast(priceBy(book, symbol, trail.by), trail.from, trail.sells)) throw binanceRefusal(-2021);
};

/** A side of a position has one stop and one take-profit that close all of it. */
const checkOnly = (book: Book, order: Order): void => {
  if (!closesAll(order)) return;
  const isAlike = (other: Order): boolean =>
    closesAll(other) &&
    other.symbol === order.symbol &&
    other.side === order.side &&
    other.positionSide === order.positionSide &&
    other.type === order.type;
  if (openOrders(book, order.service).some(isAlike)) throw binanceRefusal(-4130);
};

/**
 * What closes all of a position ends with it, so that it is not taken where there is none. Without a world nothing is set
 * off, and none is refused.
 */
const checkPosition = (book: Book, order: Order): void => {
  const { symbol, positionSide } = order;
  if (!closesAll(order) || !book.prices.moves) return;
  const held = findPosition(book, symbol, positionSide)?.held ?? 0n;
  if (book.rules.buys(order) ? held >= 0n : held <= 0n) throw binanceRefusal(-4509);
};

/** Judges an order that is to wait for a price, before it is taken. */
export const checkWaiting = (book: Book, order: Order): void => {
  const { given, createdAt } = order;
  const endsAt = given.get('timeInForce') === 'GTD' ? given.get('goodTillDate') : undefined;
  if (endsAt !== undefined && decimal(endsAt).lt(createdAt + leastGoodTill)) throw binanceRefusal(-5040);
  checkTrigger(book, order);
  checkPosition(book, order);
  checkOnly(book, order);
};
