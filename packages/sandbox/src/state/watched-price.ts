import { decimal } from '../decimal.ts';
import type { Book } from './book.ts';
import type { WatchedPrice } from './waiting.ts';

/** The price of a symbol that is watched. */
export const priceBy = ({ prices }: Pick<Book, 'prices'>, symbol: string, by: WatchedPrice): string => {
  if (by === 'last') return prices.of(symbol);
  return by === 'mark' ? prices.mark(symbol) : prices.index(symbol);
};

/** Whether a price is at another or beyond it. Where their nearest doubles differ, these tell. */
export const isPast = (price: string, than: string, upwards: boolean): boolean => {
  const difference = Number(price) - Number(than);
  if (difference !== 0) return upwards ? difference > 0 : difference < 0;
  return upwards ? decimal(price).gte(than) : decimal(price).lte(than);
};
