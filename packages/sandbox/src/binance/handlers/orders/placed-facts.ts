import type { Call } from '../../../handlers/handler.ts';
import type { Facts } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Order } from '../../../state/order.ts';
import { bookOf } from '../product.ts';
import { orderFacts } from './order-facts.ts';

/** All that a margin order's `ACK` holds. */
const acknowledged = ['symbol', 'orderId', 'clientOrderId', 'transactTime'];

const acknowledgedAlone = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, acknowledged.includes(name) ? fact : undefined]),
  );

/** As it is the moment it is taken. */
const unfilled = (order: Order): Order => {
  if (order.status === 'open' && order.fill === undefined) return order;
  const { fill: _fill, ending: _ending, ...taken } = order;
  return { ...taken, status: 'open' };
};

/**
 * An order as the answer to its placing has it. `ACK` says that the order was taken, not what became of it: on futures,
 * where it is the default, even an order that is filled by then is `NEW`. On margin, `FULL` is the default.
 */
export const placedFacts = (call: Call, values: Values, order: Order): Facts => {
  const margin = bookOf(call).product === 'pm-margin';
  const kind = values.text('newOrderRespType') ?? (margin ? 'FULL' : 'ACK');
  if (kind === 'ACK') return margin ? acknowledgedAlone(orderFacts(order)) : orderFacts(unfilled(order));
  return kind === 'FULL' ? orderFacts(order) : { ...orderFacts(order), fills: undefined };
};
