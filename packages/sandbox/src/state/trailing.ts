import { type Decimal, decimal } from '../decimal.ts';
import type { Book } from './book.ts';
import type { Order, Trailed } from './order.ts';
import type { WatchedPrice } from './waiting.ts';
import { isPast, priceBy } from './watched-price.ts';

/** How far the price has to turn back: a part of it in percent, or a distance. */
export type Callback = { readonly percent: string } | { readonly distance: string };

/** What a trigger that follows the price is. */
export interface Trail {
  readonly by: WatchedPrice;
  /** One that sells follows the price up and waits for it to fall, one that buys follows it down. */
  readonly sells: boolean;
  /** The price from which it follows; at once where there is none. */
  readonly from: string | undefined;
  readonly back: Callback;
}

const turnOf = ({ sells, back }: Trail, extreme: string): Decimal => {
  const distance = 'percent' in back ? decimal(extreme).times(back.percent).div(100) : decimal(back.distance);
  return sells ? decimal(extreme).minus(distance) : decimal(extreme).plus(distance);
};

const trailedTo = (trail: Trail, extreme: string): Trailed => ({
  isActive: true,
  extreme,
  turn: String(turnOf(trail, extreme)),
});

/** Where an order begins to follow. */
export const beginTrail = (book: Book, symbol: string, trail: Trail): Trailed => {
  const price = priceBy(book, symbol, trail.by);
  if (trail.from === undefined || isPast(price, trail.from, trail.sells)) return trailedTo(trail, price);
  return { isActive: false, extreme: price, turn: price };
};

/** Follows the price. Says whether the order has begun to, or whether the price has turned back far enough. */
export const followPrice = (book: Book, order: Order, trail: Trail): 'activated' | 'turned' | undefined => {
  const trailed = order.trailed ?? beginTrail(book, order.symbol, trail);
  const price = priceBy(book, order.symbol, trail.by);
  if (!trailed.isActive) {
    if (trail.from !== undefined && !isPast(price, trail.from, trail.sells)) return undefined;
    order.trailed = trailedTo(trail, price);
    return 'activated';
  }
  if (isPast(price, trailed.extreme, trail.sells)) {
    if (price !== trailed.extreme) order.trailed = trailedTo(trail, price);
    return undefined;
  }
  return isPast(price, trailed.turn, !trail.sells) ? 'turned' : undefined;
};
