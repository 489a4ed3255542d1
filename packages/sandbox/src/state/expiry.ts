import type { Book } from './book.ts';
import { expire } from './orders.ts';

/** Ends the orders that were good till a date, once it is past. Asked at every call, so no timer is left behind. */
export const expireDatedOrders = (book: Book, now: number): void => {
  for (const order of book.orders) {
    if (order.status !== 'open' || order.service !== 'plain') continue;
    if (order.given.get('timeInForce') !== 'GTD') continue;
    const date = Number(order.given.get('goodTillDate'));
    if (now >= date) expire(order, date);
  }
};
