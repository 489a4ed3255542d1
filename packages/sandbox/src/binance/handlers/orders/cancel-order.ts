import type { Call, Handler } from '../../../handlers/handler.ts';
import { itemOf, shape, shapeOne } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import { valuesOf } from '../../../parameters/values.ts';
import type { Order } from '../../../state/order.ts';
import { cancel, openOrders } from '../../../state/orders.ts';
import { binanceRefusal } from '../../errors.ts';
import { bookOf } from '../product.ts';
import { openOrderNamed } from './find.ts';
import { orderFacts } from './order-facts.ts';
import { serviceOf } from './service.ts';
import { verdicts } from './verdicts.ts';

const cancelNamed = (call: Call, values: Values): Order => {
  const order = openOrderNamed(call, values, -2011);
  cancel(bookOf(call), order, call.now);
  return order;
};

/** Cancels one order. */
export const cancelOrder: Handler = {
  serves: {
    'binance-usdm': ['cancelOrder', 'cancelAlgoOrder'],
    'binance-coinm': ['cancelOrder', 'cancelAlgoOrder'],
    'binance-pm': [
      'cancelUmOrder',
      'cancelCmOrder',
      'cancelMarginAccountOrder',
      'cancelUmAlgoOrder',
      'cancelCmConditionalOrder',
    ],
  },
  handle: (call) => shapeOne(call.template, orderFacts(cancelNamed(call, call.values))),
};

/** Cancels several orders of one symbol, with a verdict on each. */
export const cancelOrders: Handler = {
  serves: { 'binance-usdm': ['cancelMultipleOrders'], 'binance-coinm': ['cancelMultipleOrders'] },
  handle: (call) => {
    const { values } = call;
    const symbol = values.text('symbol') ?? '';
    const named = (list: string, name: string): Values[] =>
      (values.list(list) ?? []).map((item) => valuesOf({ symbol, [name]: item.text('') ?? '' }));
    const byId = named('orderIdList', 'orderId');
    const items = byId.length > 0 ? byId : named('origClientOrderIdList', 'origClientOrderId');
    return verdicts(call, items, (item) => orderFacts(cancelNamed(call, item)));
  },
};

const cancelAllOf = (call: Call): Order[] => {
  const { service } = serviceOf(call.operation);
  const book = bookOf(call);
  const orders = openOrders(book, service).filter(({ symbol }) => symbol === call.values.text('symbol'));
  for (const order of orders) cancel(book, order, call.now);
  return orders;
};

/** Cancels every open order of a symbol, but only those of its own service. */
export const cancelAllOrders: Handler = {
  serves: {
    'binance-usdm': ['cancelAllOpenOrders', 'cancelAllAlgoOpenOrders'],
    'binance-coinm': ['cancelAllOpenOrders', 'cancelAllAlgoOpenOrders'],
    'binance-pm': [
      'cancelAllUmOpenOrders',
      'cancelAllCmOpenOrders',
      'cancelAllUmAlgoOpenOrders',
      'cancelAllCmOpenConditionalOrders',
    ],
  },
  handle: (call) => {
    cancelAllOf(call);
    return call.template;
  },
};

/** The margin account's form, which names what it cancelled and refuses to cancel nothing. */
export const cancelAllMarginOrders: Handler = {
  serves: { 'binance-pm': ['cancelMarginAccountAllOpenOrdersOnASymbol'] },
  handle: (call) => {
    const orders = cancelAllOf(call);
    if (orders.length === 0) throw binanceRefusal(-2011);
    return orders.map((order) => shape(itemOf(call.template), orderFacts(order)));
  },
};
