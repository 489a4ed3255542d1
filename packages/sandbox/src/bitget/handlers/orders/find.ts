import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, Service } from '../../../state/order.ts';
import { findOrder } from '../../../state/orders.ts';
import { type BitgetCode, bitgetRefusal } from '../../errors.ts';

/** The order that the values name, `orderId` before `clientOid`; refused with `code` where there is none. */
export const orderNamed = (
  book: Book,
  service: Service,
  values: Values,
  symbol: string | undefined,
  code: BitgetCode,
): Order => {
  const reference = { id: values.text('orderId'), clientId: values.text('clientOid') };
  const order = findOrder(book, service, reference, symbol);
  if (order === undefined) throw bitgetRefusal(code);
  return order;
};

/** The same, but only while it is open. */
export const openOrderNamed: typeof orderNamed = (book, service, values, symbol, code) => {
  const order = orderNamed(book, service, values, symbol, code);
  if (order.status !== 'open') throw bitgetRefusal(code);
  return order;
};
