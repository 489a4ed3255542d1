import { binanceRefusal } from '../../../binance/errors.ts';
import { compare } from '../../../parameters/decimal.ts';
import { type Values, valuesOf } from '../../../parameters/values.ts';
import type { Refusal } from '../../../refusal.ts';
import { cancel, type Order } from '../../../state/order.ts';
import { sandboxPrice } from '../../../state/position.ts';
import type { Call, Handler } from '../../handler.ts';
import { shapeOne } from '../../shape.ts';
import { bookOf } from '../product.ts';
import { wouldTake } from './fate.ts';
import { openOrderNamed } from './find.ts';
import { orderFacts } from './order-facts.ts';
import { checkedItems } from './verdicts.ts';

/** COIN-M numbers this refusal in its own way; Portfolio Margin has USDⓈ-M's number for both. */
const unchanged = (call: Call): Refusal => binanceRefusal(bookOf(call).product === 'coinm' ? -4197 : -5027);

const modify = (call: Call, values: Values): Order => {
  const order = openOrderNamed(call, values, -2013);
  const priceMatch = values.text('priceMatch');
  const price = priceMatch === undefined ? (values.text('price') ?? order.price) : sandboxPrice;
  const quantity = values.text('quantity') ?? order.quantity;
  if (compare(quantity, '0') <= 0) throw binanceRefusal(-4003);
  const same = compare(price, order.price) === 0 && compare(quantity, order.quantity) === 0;
  if (same && priceMatch === undefined) throw unchanged(call);
  order.given = new Map([...order.given, ['priceMatch', priceMatch ?? 'NONE']]);
  order.price = price;
  order.quantity = quantity;
  order.changes += 1;
  order.updatedAt = call.now;
  const { side } = order;
  const taking = wouldTake(valuesOf({ side, price, ...(priceMatch !== undefined && { priceMatch }) }));
  if (order.given.get('timeInForce') === 'GTX' && taking) cancel(order, call.now);
  return order;
};

/** Changes price and quantity of an open limit order; a post-only one that would then trade at once is cancelled. */
export const modifyOrder: Handler = {
  serves: {
    'binance-usdm': ['modifyOrder'],
    'binance-coinm': ['modifyOrder'],
    'binance-pm': ['modifyUmOrder', 'modifyCmOrder'],
  },
  handle: (call) => shapeOne(call.template, orderFacts(modify(call, call.values))),
};

/** Changes several orders, with a verdict on each. */
export const modifyOrders: Handler = {
  serves: { 'binance-usdm': ['modifyMultipleOrders'], 'binance-coinm': ['modifyMultipleOrders'] },
  handle: (call) => checkedItems(call, 'batchOrders', (item) => orderFacts(modify(call, item))),
};
