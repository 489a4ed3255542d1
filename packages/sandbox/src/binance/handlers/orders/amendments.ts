import type { Handler } from '../../../handlers/handler.ts';
import { pageFrom } from '../../../handlers/rows.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import { bookOf } from '../product.ts';
import { referenceIn, serviceOf } from './service.ts';

/** Every change of an order, or of all orders of a symbol, newest first. */
export const listAmendments: Handler = {
  serves: {
    'binance-usdm': ['getOrderModifyHistory'],
    'binance-coinm': ['getOrderModifyHistory'],
    'binance-pm': ['queryUmModifyOrderHistory', 'queryCmModifyOrderHistory'],
  },
  handle: (call) => {
    const { values, operation, template } = call;
    const { id, clientId } = referenceIn(values, serviceOf(operation));
    const changes = bookOf(call)
      .orders.filter((order) => order.symbol === values.text('symbol'))
      .filter((order) => id === undefined || String(order.id) === id)
      .filter((order) => clientId === undefined || order.clientId === clientId)
      .flatMap((order) => (order.amendments ?? []).map((amendment, index) => ({ order, amendment, count: index + 1 })));
    const rows = pageFrom(values, changes, { at: ({ amendment }) => amendment.at }, { usual: 50 });
    return rows.toReversed().map(({ order, amendment, count }) =>
      shape(itemOf(template), {
        amendmentId: amendment.id,
        symbol: order.symbol,
        pair: order.symbol.split('_')[0],
        orderId: order.id,
        clientOrderId: order.clientId,
        time: amendment.at,
        amendment: { price: amendment.price, origQty: amendment.quantity, count },
        priceMatch: order.given.get('priceMatch') ?? 'NONE',
      }),
    );
  },
};
