import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { OrderStatus } from '../../../state/order.ts';
import { takes } from '../../../state/prices.ts';
import { binanceRefusal } from '../../errors.ts';

const leastGoodTill = 600_000;

/** USDⓈ-M refuses what cannot be done as its time in force wants; COIN-M takes the order and lets it expire. */
const refuses = ({ product }: Book): boolean => product === 'usdm' || product === 'pm-um';

const fateOfLimit = (book: Book, values: Values, crosses: boolean, now: number): OrderStatus => {
  switch (values.text('timeInForce')) {
    case 'IOC':
      return crosses ? 'filled' : 'expired';
    case 'FOK':
      if (!crosses && refuses(book)) throw binanceRefusal(-5021);
      return crosses ? 'filled' : 'expired';
    case 'GTX':
      if (crosses && refuses(book)) throw binanceRefusal(-5022);
      return crosses ? 'expired' : 'open';
    case 'GTD':
      if (Number(values.text('goodTillDate')) < now + leastGoodTill) throw binanceRefusal(-5040);
      return crosses ? 'filled' : 'open';
    default:
      return crosses ? 'filled' : 'open';
  }
};

/** What becomes of an ordinary order as soon as it is placed; throws where the exchange refuses to take it. */
export const fateOf = (book: Book, type: string, values: Values, price: string, now: number): OrderStatus => {
  if (type === 'MARKET') return 'filled';
  if (!book.rules.limitTypes.includes(type)) return 'open';
  const crosses = takes(book.prices, values.text('symbol') ?? '', values.text('side') === 'BUY', price);
  if (type === 'LIMIT') return fateOfLimit(book, values, crosses, now);
  if (crosses) throw binanceRefusal(-2010);
  return 'open';
};
