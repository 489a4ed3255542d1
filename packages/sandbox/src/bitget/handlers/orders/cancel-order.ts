import type { Call, Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import type { Json } from '../../../json.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Order } from '../../../state/order.ts';
import { cancel, openOrders } from '../../../state/orders.ts';
import { bitgetRefusal } from '../../errors.ts';
import { bookOf } from '../product.ts';
import { openOrderNamed } from './find.ts';
import { idFacts } from './order-facts.ts';
import { allDone, verdicts } from './verdicts.ts';

const cancelNamed = (call: Call, values: Values): Order => {
  const book = bookOf(call);
  const order = openOrderNamed(book, 'plain', values, call.values.text('symbol'), '40768');
  cancel(book, order, call.now);
  return order;
};

/** Cancels one order. */
export const cancelOrder: Handler = {
  serves: { 'bitget-mix': ['cancelOrder'] },
  handle: (call) => shape(call.template, idFacts(cancelNamed(call, call.values))),
};

const cancelEvery = (call: Call): Json => {
  const { values, now } = call;
  const [symbol, marginCoin] = [values.text('symbol'), values.text('marginCoin')];
  const book = bookOf(call);
  const orders = openOrders(book, 'plain').filter(
    (order) =>
      (symbol === undefined || order.symbol === symbol) &&
      (marginCoin === undefined || order.given.get('marginCoin') === marginCoin),
  );
  for (const order of orders) cancel(book, order, now);
  return allDone(orders);
};

/** Cancels the orders named, or without a list every order of the symbol or product line. */
export const cancelOrders: Handler = {
  serves: { 'bitget-mix': ['cancelBatchOrders'] },
  handle: (call) => {
    const list = call.values.list('orderIdList');
    return list === undefined ? cancelEvery(call) : verdicts(call, list, (item) => cancelNamed(call, item));
  },
};

const checkWindow = ({ values, now }: Call): void => {
  const window = Number(values.text('receiveWindow') ?? 0);
  if (!values.has('requestTime')) return;
  if (window > 60_000) throw bitgetRefusal('40079');
  if (now - Number(values.text('requestTime')) > window) throw bitgetRefusal('40078');
};

/** Cancels every order of a product line, unless the request arrives too late. */
export const cancelAllOrders: Handler = {
  serves: { 'bitget-mix': ['cancelAllOrders'] },
  handle: (call) => {
    checkWindow(call);
    return cancelEvery(call);
  },
};
