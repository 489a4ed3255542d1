import type { Book } from './book.ts';
import { expire } from './orders.ts';

/** Ends the orders that were good till a date, once it is past. Asked at every call, so no timer is left behind. */
export const expireDatedOrders = (book: Book, now: number): void => {
  for (const order of book.orderStore.dated) {
    const date = Number(order.given.get('goodTillDate'));
    if (order.status === 'open' && now >= date) expire(book, order, date);
  }
};
