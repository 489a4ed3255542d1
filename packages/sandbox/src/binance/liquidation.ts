import { decimal } from '../decimal.ts';
import type { ForcedOrderRules } from '../margin/forced-orders.ts';

const mostCounted = 1_000_000n;

/** By the example of `forceOrders`: a limit order, and in its client id the time and six digits more. */
export const forcedOrders: ForcedOrderRules = {
  orderFor: (_book, { symbol, amount }, ids, at) => ({
    id: ids.order(symbol),
    clientId: `autoclose-${at}${String(ids.next() % mostCounted).padStart(6, '0')}`,
    side: decimal(amount).gt(0) ? 'SELL' : 'BUY',
    type: 'LIMIT',
    given: new Map([['timeInForce', 'IOC']]),
  }),
};
