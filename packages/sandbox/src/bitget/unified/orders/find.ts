import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, Service } from '../../../state/order.ts';
import { findOrder } from '../../../state/orders.ts';
import { type BitgetCode, bitgetRefusal } from '../../errors.ts';

/** An order and the business line that it is of. */
export interface Found {
  readonly book: Book;
  readonly order: Order;
}

/** The order that the values name, `orderId` before `clientOid`, in whatever line it is; refused with `code` if none. */
export const orderNamed = (
  books: readonly Book[],
  services: readonly Service[],
  values: Values,
  code: BitgetCode,
): Found => {
  const reference = { id: values.text('orderId'), clientId: values.text('clientOid') };
  const symbol = values.text('symbol') || undefined;
  for (const book of books) {
    for (const service of services) {
      const order = findOrder(book, service, reference, symbol);
      if (order !== undefined) return { book, order };
    }
  }
  throw bitgetRefusal(code);
};

/** The same, but only while it is open. */
export const openOrderNamed: typeof orderNamed = (books, services, values, code) => {
  const found = orderNamed(books, services, values, code);
  if (found.order.status !== 'open') throw bitgetRefusal(code);
  return found;
};
