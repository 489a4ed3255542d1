import type { Json } from '../../../json/json.ts';
import type { Order } from '../../../state/order.ts';
import type { Call, Handler } from '../../handler.ts';
import { itemOf, shape } from '../../shape.ts';
import { bookOf } from '../product.ts';
import { orderFacts } from './order-facts.ts';
import { serviceOf } from './service.ts';

const isWanted = ({ values, operation }: Call, order: Order): boolean => {
  const names = serviceOf(operation);
  const [symbol, pair, from] = [values.text('symbol'), values.text('pair'), values.text(names.id)];
  const [start, end] = [values.text('startTime'), values.text('endTime')];
  return (
    order.service === names.service &&
    (symbol === undefined || order.symbol === symbol) &&
    (pair === undefined || order.symbol.split('_')[0] === pair) &&
    (from === undefined || order.id >= BigInt(from)) &&
    (start === undefined || order.createdAt >= Number(start)) &&
    (end === undefined || order.createdAt <= Number(end))
  );
};

const list = (call: Call, orders: readonly Order[]): Json => {
  const limit = Number(call.values.text('limit') ?? 500);
  const wanted = orders.filter((order) => isWanted(call, order));
  // From an id on, the list starts there; otherwise the latest are answered.
  const fromId = call.values.text(serviceOf(call.operation).id) !== undefined;
  const page = fromId ? wanted.slice(0, limit) : wanted.slice(-limit);
  return page.map((order) => shape(itemOf(call.template), orderFacts(order)));
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
  handle: (call) =>
    list(
      call,
      bookOf(call).orders.filter(({ status }) => status === 'open'),
    ),
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
  handle: (call) => list(call, bookOf(call).orders),
};
