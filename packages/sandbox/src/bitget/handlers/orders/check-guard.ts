import { decimal } from '../../../decimal.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { findPosition } from '../../../state/positions.ts';
import { isMet } from '../../../state/triggers.ts';
import { type BitgetCode, bitgetRefusal } from '../../errors.ts';
import { triggers } from './triggers.ts';

type Kind = 'profit' | 'loss';

/** What a price that has come already is refused with, for a long position and for a short one. */
const passed: { readonly [K in Kind]: readonly [long: BitgetCode, short: BitgetCode] } = {
  profit: ['40830', '40832'],
  loss: ['40834', '40836'],
};

const kinds: { readonly [planType: string]: Kind } = {
  profit_plan: 'profit',
  pos_profit: 'profit',
  loss_plan: 'loss',
  pos_loss: 'loss',
};

const whole: { readonly [planType: string]: BitgetCode } = { pos_profit: '43030', pos_loss: '43031' };

/** Refuses a price that has come already. */
const checkPrice = (book: Book, order: Order): void => {
  const kind = kinds[order.given.get('planType') ?? ''];
  if (kind === undefined) return;
  if (!triggers.conditionsOf(book, order).some((condition) => isMet(book, order.symbol, condition))) return;
  throw bitgetRefusal(passed[kind][book.rules.buys(order) ? 1 : 0]);
};

/**
 * Refuses a take-profit or stop-loss that the exchange would not put on a position; `known` is the one that it changes.
 * Without a world nothing is set off, and none is refused.
 */
export const checkGuard = (book: Book, order: Order, known?: Order): void => {
  if (!book.prices.moves) return;
  const { symbol, positionSide, given, quantity } = order;
  const planType = given.get('planType') ?? '';
  checkPrice(book, order);
  const only = whole[planType];
  const others = book.orderStore.waiting.bySymbol.get(symbol)?.orders ?? new Set<Order>();
  const isAlike = (other: Order): boolean =>
    other !== known && other.positionSide === positionSide && other.given.get('planType') === planType;
  if (only !== undefined && [...others].some((other) => isAlike(other) && !other.given.has('category'))) {
    throw bitgetRefusal(only);
  }
  const held = decimal(findPosition(book, symbol, positionSide)?.amount ?? 0).abs();
  if (decimal(quantity).gt(held)) throw bitgetRefusal('40891');
};
