import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { shapeOne } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Refusal } from '../../../refusal.ts';
import { restOf } from '../../../state/matching.ts';
import type { Amendment, Order } from '../../../state/order.ts';
import { amend, cancel } from '../../../state/orders.ts';
import { checkChange } from '../../contracts/check-order.ts';
import { binanceRefusal } from '../../errors.ts';
import { bookOf } from '../product.ts';
import { checkMargin } from './check-margin.ts';
import { openOrderNamed } from './find.ts';
import { limitPrice } from './limit-price.ts';
import { orderFacts } from './order-facts.ts';
import { checkedItems } from './verdicts.ts';

/** COIN-M numbers this refusal in its own way; Portfolio Margin has USDⓈ-M's number for both. */
const unchanged = (call: Call): Refusal => binanceRefusal(bookOf(call).product === 'coinm' ? -4197 : -5027);

const modify = (call: Call, values: Values): Order => {
  const { ids, now } = call;
  const book = bookOf(call);
  const order = openOrderNamed(call, values, -2013);
  const priceMatch = values.text('priceMatch');
  const price = limitPrice(book, order.symbol, values) ?? order.price;
  const quantity = values.text('quantity') ?? order.quantity;
  if (decimal(quantity).lte(0)) throw binanceRefusal(-4003);
  const same = decimal(price).eq(order.price) && decimal(quantity).eq(order.quantity);
  if (same && priceMatch === undefined) throw unchanged(call);
  const ownPrice = priceMatch === undefined || priceMatch === 'NONE' ? price : undefined;
  const { symbol, service, positionSide } = order;
  const judged = { symbol, service, positionSide, market: false, price: ownPrice, triggerPrice: undefined, quantity };
  const [buys, closes] = [book.rules.buys(order), book.rules.closes(order)];
  const filled = order.fill?.quantity;
  checkChange(call, book, { ...judged, buys, closes, rests: false, replaces: order, filled }, order.changes);
  checkMargin(book, { ...order, price, quantity }, order);
  const changes = order.changes + 1;
  const amendment: Amendment = {
    ...{ id: ids.next(), count: changes, at: now },
    price: { before: order.price, after: price },
    quantity: { before: order.quantity, after: quantity },
  };
  book.orderStore.note(order, amendment);
  const match = priceMatch ?? 'NONE';
  const given =
    order.given.get('priceMatch') === match ? order.given : new Map([...order.given, ['priceMatch', match]]);
  amend(book, order, { price, quantity, given, changes }, now);
  // What is filled already cannot be asked back: nothing is left to rest.
  if (restOf(order).lte(0)) {
    cancel(book, order, now);
    return order;
  }
  if (order.given.get('timeInForce') === 'GTX' && book.trading.outlook(order).crosses) cancel(book, order, now);
  else book.trading.amend(order, now);
  return order;
};

/** Changes price and quantity of an open limit order; where it would then trade at once, a post-only one is cancelled. */
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
