import type { Handler } from '../../../handlers/handler.ts';
import { limitOf } from '../../../handlers/limit.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import { findOrder } from '../../../state/orders.ts';
import { bookOf } from '../product.ts';
import { spanOf } from '../window.ts';
import { referenceIn, serviceOf } from './service.ts';

/** Every change of an order, newest first. */
export const listAmendments: Handler = {
  serves: {
    'binance-usdm': ['getOrderModifyHistory'],
    'binance-coinm': ['getOrderModifyHistory'],
    'binance-pm': ['queryUmModifyOrderHistory', 'queryCmModifyOrderHistory'],
  },
  handle: (call) => {
    const { values, operation, template } = call;
    const names = serviceOf(operation);
    const order = findOrder(bookOf(call), names.service, referenceIn(values, names), values.text('symbol'));
    const { from, to } = spanOf(call);
    if (order === undefined) return [];
    const changes = (order.amendments ?? []).filter(({ at }) => at >= from && at <= to);
    return changes
      .slice(-limitOf(call))
      .toReversed()
      .map(({ id, count, at, price, quantity }) =>
        shape(itemOf(template), {
          amendmentId: id,
          symbol: order.symbol,
          pair: order.symbol.split('_')[0],
          orderId: order.id,
          clientOrderId: order.clientId,
          time: at,
          amendment: { price, origQty: quantity, count },
          priceMatch: order.given.get('priceMatch') ?? 'NONE',
        }),
      );
  },
};
