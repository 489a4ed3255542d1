import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Asked, Outlook } from '../../../state/trading.ts';
import { binanceRefusal } from '../../errors.ts';
import { checkReach } from './check-reach.ts';

/** How long an order that ends at a date has to last at least. */
export const leastGoodTill = 600_000;

/** USDⓈ-M refuses what cannot be done as its time in force wants; COIN-M takes the order and lets it expire. */
const refuses = ({ product }: Book): boolean => product === 'usdm' || product === 'pm-um';

const checkForce = (book: Book, values: Values, { crosses, fillsWhole }: Outlook, now: number): void => {
  switch (values.text('timeInForce')) {
    case 'FOK':
      if (!fillsWhole && refuses(book)) throw binanceRefusal(-5021);
      return;
    case 'GTX':
      if (crosses && refuses(book)) throw binanceRefusal(-5022);
      return;
    case 'GTD':
      if (Number(values.text('goodTillDate')) < now + leastGoodTill) throw binanceRefusal(-5040);
  }
};

/** Refuses an ordinary order that the exchange would not take for what would come of it. */
export const checkTerms = (book: Book, order: Asked, values: Values, now: number): void => {
  const outlook = book.trading.outlook(order);
  if (order.type === 'LIMIT') checkForce(book, values, outlook, now);
  if (order.type === 'LIMIT_MAKER' && outlook.crosses) throw binanceRefusal(-2010);
  if (outlook.needsPosition) checkReach(book, order);
};
