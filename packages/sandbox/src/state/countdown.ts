import type { Book } from './book.ts';
import { cancel, openOrders } from './orders.ts';

/** Cancels what a countdown was set to cancel, once its time is past. Asked at every call, so no timer is left behind. */
export const expireCountdowns = (book: Book, now: number): void => {
  for (const [symbol, deadline] of book.countdowns) {
    if (now < deadline) continue;
    book.countdowns.delete(symbol);
    for (const order of openOrders(book, 'plain'))
      if (symbol === '' || order.symbol === symbol) cancel(book, order, deadline);
  }
};
