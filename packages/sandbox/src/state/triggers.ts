import { decimal } from '../decimal.ts';
import { Refusal } from '../refusal.ts';
import type { Book } from './book.ts';
import type { Ids } from './ids.ts';
import { reachOf } from './matching.ts';
import type { Order, Service } from './order.ts';
import { expire, openOrders } from './orders.ts';
import { findPosition } from './positions.ts';

/** An order before it has its ids. */
type Draft = Omit<Order, 'id' | 'clientId'>;

/** A price that sets a waiting order off, and the order that it then places. */
export interface Condition {
  readonly price: string;
  readonly by: 'last' | 'mark';
  /** Whether the price has to rise to it, or to fall. */
  readonly rises: boolean;
  places(): Pick<Order, 'side' | 'type' | 'price' | 'given'>;
}

/** How the waiting orders of an exchange are set off. */
export interface TriggerRules {
  /** Any of these sets the order off; there are none for kinds of orders that only wait here. */
  conditionsOf(book: Book, order: Order): readonly Condition[];
  /** Throws a `Refusal` where the exchange would not take the order that is placed. */
  check(book: Book, placed: Draft): void;
  idsFor(ids: Ids, symbol: string): Pick<Order, 'id' | 'clientId'>;
}

const waiting: readonly Service[] = ['algo', 'conditional', 'plan', 'tpsl'];

export const isMet = (
  { prices }: Book,
  symbol: string,
  { price, by, rises }: Pick<Condition, 'price' | 'by' | 'rises'>,
): boolean => {
  const now = decimal(by === 'mark' ? prices.mark(symbol) : prices.of(symbol));
  return rises ? now.gte(price) : now.lte(price);
};

/** An order without a quantity is for the whole position. */
const quantityOf = (book: Book, { quantity, symbol, positionSide }: Order): string =>
  decimal(quantity).isZero() ? String(decimal(findPosition(book, symbol, positionSide)?.amount ?? 0).abs()) : quantity;

const draftOf = (book: Book, order: Order, { places }: Condition, at: number): Draft => ({
  ...places(),
  service: 'plain',
  symbol: order.symbol,
  positionSide: order.positionSide,
  status: 'open',
  quantity: quantityOf(book, order),
  changes: 0,
  marginAsset: order.marginAsset ?? book.rules.marginAsset(order.symbol),
  createdAt: at,
  updatedAt: at,
});

const refusalOf = (book: Book, rules: TriggerRules, draft: Draft): Refusal | undefined => {
  try {
    rules.check(book, draft);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** Places what an order has waited to place, as if it had been placed now. */
const setOff = (book: Book, rules: TriggerRules, ids: Ids, order: Order, draft: Draft): void => {
  const at = draft.createdAt;
  if (book.rules.closes(draft) && reachOf(book, draft).isZero()) {
    expire(book, order, at);
    return;
  }
  const refusal = refusalOf(book, rules, draft);
  if (refusal !== undefined) {
    order.refusal = refusal.message;
    book.orderStore.end(order, 'rejected', at);
    return;
  }
  const placed: Order = { ...draft, ...rules.idsFor(ids, order.symbol), placedBy: order };
  book.settings(order.symbol);
  order.placed = placed;
  book.orderStore.end(order, 'triggered', at);
  book.orderStore.add(placed);
  book.trading.place(placed, at);
};

/**
 * Sets off every waiting order whose trigger has been reached, the oldest of a kind first, and says whether there was any.
 * Spot has no such orders here.
 */
export const setOffReached = (
  book: Book,
  rules: TriggerRules,
  ids: Ids,
  at: number,
  isMeant: (symbol: string) => boolean,
): boolean => {
  if (book.rules.spot) return false;
  let isAny = false;
  for (const service of waiting) {
    for (const order of openOrders(book, service)) {
      if (!isMeant(order.symbol)) continue;
      const met = rules.conditionsOf(book, order).find((condition) => isMet(book, order.symbol, condition));
      if (met === undefined) continue;
      setOff(book, rules, ids, order, draftOf(book, order, met, at));
      isAny = true;
    }
  }
  return isAny;
};
