import type { Handler } from '../../../handlers/handler.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import { findOrder } from '../../../state/orders.ts';
import { bookOf } from '../product.ts';

/** What a trigger order has placed, which is one order or none. Take-profits and stop-losses are not asked about here. */
export const listSubOrders: Handler = {
  serves: { 'bitget-mix': ['getTriggerSubOrder'] },
  handle: (call) => {
    const { values, template } = call;
    const reference = { id: values.text('planOrderId'), clientId: undefined };
    const placed = findOrder(bookOf(call), 'plan', reference, undefined)?.placed;
    if (placed === undefined) return [];
    const { id, price, type } = placed;
    return [shape(itemOf(template), { orderId: String(id), price, type, status: 'success' })];
  },
};
