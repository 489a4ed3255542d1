import type { Book } from '../../../state/book.ts';
import { reachOf } from '../../../state/matching.ts';
import type { Asked } from '../../../state/trading.ts';
import { binanceRefusal } from '../../errors.ts';

/** Refuses an order that closes more than there is; in one-way mode it closes what there is. */
export const checkReach = (book: Book, order: Asked): void => {
  if (book.rules.spot || !book.rules.closes(order)) return;
  const reach = reachOf(book, order);
  if (reach.isZero()) throw binanceRefusal(-2022);
  if (order.positionSide !== 'BOTH' && reach.lt(order.quantity)) throw binanceRefusal(-2022);
};
