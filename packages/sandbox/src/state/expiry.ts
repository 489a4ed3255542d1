import type { Book } from './book.ts';
import { expire } from './orders.ts';

/** When the next order ends by its date. */
export const nextExpiry = (book: Book): number | undefined => {
  let next: number | undefined;
  for (const { given, status } of book.orderStore.dated) {
    const date = Number(given.get('goodTillDate'));
    if (status === 'open' && (next === undefined || date < next)) next = date;
  }
  return next;
};

/**
 * Ends the orders that were good till a date, once it is past. Without a world this is asked at every call, so no timer is
 * left behind; with one it is an event.
 */
export const expireDatedOrders = (book: Book, now: number): void => {
  for (const order of book.orderStore.dated) {
    const date = Number(order.given.get('goodTillDate'));
    if (order.status === 'open' && now >= date) expire(book, order, date);
  }
};
