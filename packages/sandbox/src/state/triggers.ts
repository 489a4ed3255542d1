import { decimal } from '../decimal.ts';
import { Refusal } from '../refusal.ts';
import type { Book, Filled } from './book.ts';
import type { Ids } from './ids.ts';
import { reachOf } from './matching.ts';
import type { Order, Service } from './order.ts';
import { expire } from './orders.ts';
import { findPosition } from './positions.ts';
import { followPrice, type Trail } from './trailing.ts';
import { clearEdges, type Waiting, type WatchedPrice, watchedPrices } from './waiting.ts';
import { isPast, priceBy } from './watched-price.ts';

/** An order before it has its ids. */
type Draft = Omit<Order, 'id' | 'clientId'>;

/** What a waiting order places once it is set off. */
interface Placing {
  places(): Pick<Order, 'side' | 'type' | 'price' | 'given'>;
}

/** A price that sets a waiting order off, and the order that it then places. */
export interface Condition extends Placing {
  readonly price: string;
  readonly by: WatchedPrice;
  /** Whether the price has to rise to it, or to fall. */
  readonly rises: boolean;
}

/** A trigger that follows the price, and the order that it places once the price has turned back. */
export interface TrailingCondition extends Placing {
  readonly trail: Trail;
}

/** How the waiting orders of an exchange are set off. */
export interface TriggerRules {
  /** Any of these sets the order off; there are none for kinds of orders that only wait here. */
  conditionsOf(book: Book, order: Order): readonly Condition[];
  /** What sets an order off whose trigger follows the price. */
  trailingOf(book: Book, order: Order): TrailingCondition | undefined;
  /** Throws a `Refusal` where the exchange would not take the order that is placed. */
  check(book: Book, placed: Draft): void;
  /** What a fill brings to orders that wait: some end with their position, some are placed by it. */
  follow(book: Book, ids: Ids, filled: Filled): void;
  idsFor(ids: Ids, symbol: string): Pick<Order, 'id' | 'clientId'>;
}

const services: readonly Service[] = ['algo', 'conditional', 'plan', 'tpsl'];

export const isMet = (
  book: Book,
  symbol: string,
  { price, by, rises }: Pick<Condition, 'price' | 'by' | 'rises'>,
): boolean => isPast(priceBy(book, symbol, by), price, rises);

/** Whether last and mark price are too far apart for an order to be set off. */
const isHeldBack = ({ prices }: Book, { symbol, mostApart }: Order): boolean => {
  if (mostApart === undefined) return false;
  const mark = decimal(prices.mark(symbol));
  return mark.minus(prices.of(symbol)).abs().gt(mark.times(mostApart));
};

/** The orders that were to close a position which is closed, of those that are meant: there is nothing left for them. */
export const withoutPosition = (
  book: Book,
  { order, closed }: Filled,
  isMeant: (waiting: Order) => boolean,
): readonly Order[] => {
  const waiting = closed === undefined ? undefined : book.orderStore.waiting.bySymbol.get(order.symbol);
  if (waiting === undefined || waiting.orders.size === 0) return [];
  const now = findPosition(book, order.symbol, order.positionSide)?.held ?? 0n;
  return [...waiting.orders].filter(
    (each) =>
      each.positionSide === order.positionSide && isMeant(each) && (book.rules.buys(each) ? now >= 0n : now <= 0n),
  );
};

/** An order without a quantity is for the whole position. */
const quantityOf = (book: Book, { quantity, symbol, positionSide }: Order): string =>
  decimal(quantity).isZero() ? String(decimal(findPosition(book, symbol, positionSide)?.amount ?? 0).abs()) : quantity;

const draftOf = (book: Book, order: Order, { places }: Placing, at: number): Draft => ({
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
  order.setOffAt = at;
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

/** Draws the edges of orders that came or changed. */
const readNew = (book: Book, rules: TriggerRules, { unread, edges, trailing }: Waiting): void => {
  for (const order of unread) {
    if (rules.trailingOf(book, order) !== undefined) trailing.add(order);
    for (const { price, by, rises } of rules.conditionsOf(book, order)) {
      const edge = edges[by];
      if (rises) edge.above = Math.min(edge.above, Number(price));
      else edge.below = Math.max(edge.below, Number(price));
    }
  }
  unread.clear();
};

/** Whether any edge is reached. What it takes at nearly every step is two comparisons for each price that is watched. */
const isEdgeReached = (book: Book, symbol: string, { edges }: Waiting): boolean => {
  for (const by of watchedPrices) {
    const { above, below } = edges[by];
    if (above === Infinity && below === -Infinity) continue;
    const now = Number(priceBy(book, symbol, by));
    if (now >= above || now <= below) return true;
  }
  return false;
};

/** Lets orders follow the price, and gives what those place for which it has turned back. */
const follow = (book: Book, rules: TriggerRules, { trailing }: Waiting, at: number): Map<Order, Placing> => {
  const turned = new Map<Order, Placing>();
  for (const order of trailing) {
    const condition = rules.trailingOf(book, order);
    if (condition === undefined || order.status !== 'open') continue;
    const became = followPrice(book, order, condition.trail);
    if (became === 'turned') turned.set(order, condition);
    if (became !== 'activated') continue;
    order.updatedAt = at;
    const { changes, product } = book;
    if (changes.heard) changes.tell({ kind: 'order', product, event: 'activated', order, at });
  }
  return turned;
};

const setOffOn = (book: Book, rules: TriggerRules, ids: Ids, at: number, symbol: string, waiting: Waiting): boolean => {
  if (waiting.unread.size > 0) readNew(book, rules, waiting);
  const turned = waiting.trailing.size > 0 ? follow(book, rules, waiting, at) : undefined;
  const isReached = isEdgeReached(book, symbol, waiting);
  if (!isReached && !turned?.size) return false;
  let isAny = false;
  const orders = [...waiting.orders];
  for (const service of services) {
    for (const order of orders) {
      // What was set off before may have ended others.
      if (order.service !== service || order.status !== 'open') continue;
      const met = turned?.get(order) ?? rules.conditionsOf(book, order).find((each) => isMet(book, symbol, each));
      if (met === undefined || isHeldBack(book, order)) continue;
      setOff(book, rules, ids, order, draftOf(book, order, met, at));
      isAny = true;
    }
  }
  clearEdges(waiting);
  for (const order of waiting.orders) waiting.unread.add(order);
  return isAny;
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
  for (const [symbol, waiting] of book.orderStore.waiting.bySymbol) {
    if (waiting.orders.size === 0 || !isMeant(symbol)) continue;
    if (setOffOn(book, rules, ids, at, symbol, waiting)) isAny = true;
  }
  return isAny;
};
