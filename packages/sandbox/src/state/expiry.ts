import type { Book } from './book.ts';
import { expire, openOrders } from './orders.ts';

/** Ends the orders that were good till a date, once it is past. Asked at every call, so no timer is left behind. */
export const expireDatedOrders = (book: Book, now: number): void => {
  for (const order of openOrders(book, 'plain')) {
    const date = Number(order.given.get('timeInForce') === 'GTD' ? order.given.get('goodTillDate') : Number.NaN);
    if (now >= date) expire(order, date);
  }
};
