import type { Call } from '../../../handlers/handler.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Order } from '../../../state/order.ts';
import { findOrder } from '../../../state/orders.ts';
import { type BinanceCode, binanceRefusal } from '../../errors.ts';
import { bookOf } from '../product.ts';
import { referenceIn, serviceOf } from './service.ts';

/** The order that the values name; refused with `code` where there is none. */
export const orderNamed = (call: Call, values: Values, code: BinanceCode): Order => {
  const names = serviceOf(call.operation);
  const order = findOrder(bookOf(call), names.service, referenceIn(values, names), values.text('symbol'));
  if (order === undefined) throw binanceRefusal(code);
  return order;
};

/** The same, but only while it is open. */
export const openOrderNamed = (call: Call, values: Values, code: BinanceCode): Order => {
  const order = orderNamed(call, values, code);
  if (order.status !== 'open') throw binanceRefusal(code);
  return order;
};
