import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import type { Asked } from '../../../state/trading.ts';
import { bitgetRefusal } from '../../errors.ts';

/** Refuses an ordinary order that there is no margin for, or a change that would make it one. */
export const checkMargin = (book: Book, order: Asked, replaces?: Order): void => {
  if (order.service === 'plain' && !book.affords(order, replaces)) throw bitgetRefusal('40762');
};
