import type { Book } from '../../../state/book.ts';
import type { Order, OrderStatus } from '../../../state/order.ts';
import { takes } from '../../../state/prices.ts';

/**
 * What becomes of an ordinary order as soon as it is placed. The exchange takes every one; what cannot be done as `force`
 * wants is cancelled at once.
 */
export const fateOf = (book: Book, order: Pick<Order, 'symbol' | 'side' | 'type' | 'given' | 'price'>): OrderStatus => {
  if (order.type === 'market') return 'filled';
  const crosses = takes(book.prices, order.symbol, book.rules.buys(order), order.price);
  switch (order.given.get('force')) {
    case 'ioc':
    case 'fok':
      return crosses ? 'filled' : 'expired';
    case 'post_only':
      return crosses ? 'expired' : 'open';
    default:
      return crosses ? 'filled' : 'open';
  }
};
