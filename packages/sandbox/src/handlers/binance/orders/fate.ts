import { binanceRefusal } from '../../../binance/errors.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Product } from '../../../state/book.ts';
import { crosses } from '../../../state/crossing.ts';
import type { OrderStatus } from '../../../state/order.ts';

const leastGoodTill = 600_000;

/** Whether a limit order would trade at once. A price match takes the other side's price, or queues behind one's own. */
export const wouldTake = (values: Values): boolean => {
  const priceMatch = values.text('priceMatch') ?? 'NONE';
  if (priceMatch !== 'NONE') return priceMatch.startsWith('OPPONENT');
  return crosses(values.text('side') === 'BUY', values.text('price') ?? '0');
};

/** USDⓈ-M refuses what cannot be done as its time in force wants; COIN-M takes the order and lets it expire. */
const refuses = (product: Product): boolean => product === 'usdm' || product === 'pm-um';

const fateOfLimit = (product: Product, values: Values, now: number): OrderStatus => {
  const takes = wouldTake(values);
  switch (values.text('timeInForce')) {
    case 'IOC':
      return takes ? 'filled' : 'expired';
    case 'FOK':
      if (!takes && refuses(product)) throw binanceRefusal(-5021);
      return takes ? 'filled' : 'expired';
    case 'GTX':
      if (takes && refuses(product)) throw binanceRefusal(-5022);
      return takes ? 'expired' : 'open';
    case 'GTD':
      if (Number(values.text('goodTillDate')) < now + leastGoodTill) throw binanceRefusal(-5040);
      return 'open';
    default:
      return 'open';
  }
};

/** What becomes of an ordinary order as soon as it is placed; throws where the exchange refuses to take it. */
export const fateOf = (product: Product, type: string, values: Values, now: number): OrderStatus => {
  switch (type) {
    case 'MARKET':
      return 'filled';
    case 'LIMIT':
      return fateOfLimit(product, values, now);
    case 'LIMIT_MAKER':
      if (wouldTake(values)) throw binanceRefusal(-2010);
      return 'open';
    default:
      return 'open';
  }
};
