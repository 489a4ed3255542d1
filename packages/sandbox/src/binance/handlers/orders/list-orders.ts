import type { Call, Handler } from '../../../handlers/handler.ts';
import { pageFrom } from '../../../handlers/rows.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import type { Json } from '../../../json.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, Service } from '../../../state/order.ts';
import { openOrders } from '../../../state/orders.ts';
import { bookOf, isOfSymbol } from '../product.ts';
import { orderFacts } from './order-facts.ts';
import { serviceOf } from './service.ts';

const list = (call: Call, from: (book: Book, service: Service) => readonly Order[]): Json => {
  const { values, operation, template } = call;
  const names = serviceOf(operation);
  const orders = from(bookOf(call), names.service).filter(({ symbol }) => isOfSymbol(values, symbol));
  const keys = { at: (order: Order) => order.createdAt, id: (order: Order) => order.id };
  return pageFrom(values, orders, keys, { from: names.id, usual: 500 }).map((order) =>
    shape(itemOf(template), orderFacts(order)),
  );
};

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
  handle: (call) => list(call, openOrders),
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
  handle: (call) => list(call, ({ orders }, service) => orders.filter((order) => order.service === service)),
};
