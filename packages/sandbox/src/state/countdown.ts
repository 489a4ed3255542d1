import type { Book } from './book.ts';
import { cancel, openOrders } from './orders.ts';

/** When the next countdown ends. */
export const nextCountdown = ({ countdowns }: Book): number | undefined =>
  countdowns.size === 0 ? undefined : Math.min(...countdowns.values());

/**
 * Cancels what a countdown was set to cancel, once its time is past. Without a world this is
 * asked at every call, so no timer is left behind; with one it is an event.
 */
export const expireCountdowns = (book: Book, now: number): void => {
  for (const [symbol, deadline] of book.countdowns) {
    if (now < deadline) continue;
    book.countdowns.delete(symbol);
    for (const order of openOrders(book, 'plain'))
      if (symbol === '' || order.symbol === symbol) cancel(book, order, deadline);
  }
};
