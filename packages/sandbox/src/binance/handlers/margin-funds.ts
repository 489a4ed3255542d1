import { type Decimal, decimal, sum, zero } from '../../decimal.ts';
import type { Book } from '../../state/book.ts';
import { restOf } from '../../state/matching.ts';
import { openOrders } from '../../state/orders.ts';
import { assetsOf } from '../../state/prices.ts';

/** What open orders of the margin account hold of an asset. */
export const lockedOf = (book: Book, asset: string): Decimal =>
  sum(
    openOrders(book, 'plain').map((order) => {
      const { base, quote } = assetsOf(order.symbol);
      if (asset === base && !book.rules.buys(order)) return restOf(order);
      return asset === quote && book.rules.buys(order) ? restOf(order).times(order.price) : zero;
    }),
  );

/** What a wallet has of an asset. It counts an asset once it has it: every asset starts with a balance, but not in every wallet. */
export const heldOf = (book: Book, asset: string): Decimal =>
  book.assets.includes(asset) ? decimal(book.balance(asset)) : zero;
