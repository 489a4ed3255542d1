import type { Call, Handler } from '../../../handlers/handler.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import type { Json } from '../../../json.ts';
import type { Order } from '../../../state/order.ts';
import { openOrders } from '../../../state/orders.ts';
import { pageOf } from '../page.ts';
import { bookOf, isOfSymbol } from '../product.ts';
import { spanOf } from '../window.ts';
import { isForgotten } from './forgotten.ts';
import { orderFacts } from './order-facts.ts';
import { serviceOf } from './service.ts';

const shown = ({ template }: Call, orders: readonly Order[]): Json =>
  orders.map((order) => shape(itemOf(template), orderFacts(order)));

/** Lists open orders. */
export const listOpenOrders: Handler = {
  serves: {
    'binance-usdm': ['getCurrentAllOpenOrders', 'getCurrentAllAlgoOpenOrders'],
    'binance-coinm': ['getCurrentAllOpenOrders', 'getCurrentAllAlgoOpenOrders'],
    'binance-pm': [
      'queryAllCurrentUmOpenOrders',
      'queryAllCurrentCmOpenOrders',
      'queryCurrentMarginOpenOrder',
      'queryAllCurrentUmOpenAlgoOrders',
      'queryAllCurrentCmOpenConditionalOrders',
    ],
  },
  handle: (call) => {
    const open = openOrders(bookOf(call), serviceOf(call.operation).service);
    return shown(
      call,
      open.filter(({ symbol }) => isOfSymbol(call.values, symbol)),
    );
  },
};

/** Lists orders in every state. */
export const listAllOrders: Handler = {
  serves: {
    'binance-usdm': ['getAllOrders', 'queryAllAlgoOrders'],
    'binance-coinm': ['getAllOrders'],
    'binance-pm': [
      'queryAllUmOrders',
      'queryAllCmOrders',
      'queryAllMarginAccountOrders',
      'queryUmAlgoOrderHistory',
      'queryAllCmConditionalOrders',
    ],
  },
  handle: (call) => {
    const { values, operation, now } = call;
    const { service, id } = serviceOf(operation);
    const book = bookOf(call);
    // Ids of several symbols are in no order, but those after an order were placed after it.
    const first = book.orderStore.byId(values.text(id) ?? '');
    const span = spanOf(call, values.has(id));
    const orders = pageOf(call, book.orderStore.placed, {
      from: id,
      span: { ...span, from: Math.max(span.from, first?.createdAt ?? span.from) },
      isAsked: (order) =>
        order.service === service && isOfSymbol(values, order.symbol) && !isForgotten(book, order, now),
    });
    return shown(call, orders);
  },
};
