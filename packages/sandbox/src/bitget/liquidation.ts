import { decimal } from '../decimal.ts';
import type { ForcedOrderRules } from '../margin/forced-orders.ts';
import { marginMode } from './handlers/facts.ts';

/** In hedge mode the side names the position, in one-way mode the trade. */
export const forcedOrders: ForcedOrderRules = {
  orderFor: (book, { symbol, side, amount, marginAsset }, ids) => {
    const isLong = decimal(amount).gt(0);
    const isNet = side === 'BOTH';
    return {
      id: ids.long(),
      clientId: String(ids.long()),
      side: isLong === isNet ? 'sell' : 'buy',
      type: 'limit',
      given: new Map([
        ['marginCoin', marginAsset],
        ['marginMode', marginMode(book.settings(symbol))],
        ['force', 'ioc'],
        isNet ? ['reduceOnly', 'YES'] : ['tradeSide', 'close'],
      ]),
    };
  },
};
