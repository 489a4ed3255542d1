import type { Call, Handler } from '../../../handlers/handler.ts';
import { pageBefore } from '../../../handlers/rows.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../../json.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Order, Service } from '../../../state/order.ts';
import { openOrders, pastOrders } from '../../../state/orders.ts';
import { cursorIn } from '../cursor.ts';
import { bookOf } from '../product.ts';
import { orderFacts } from './order-facts.ts';

const tpslQuery = 'profit_loss';

/** Take-profit and stop-loss orders are asked for as one kind, whatever their own is. */
const services = (values: Values, trigger: boolean): Service => {
  if (!trigger) return 'plain';
  return values.text('planType') === tpslQuery ? 'tpsl' : 'plan';
};

const isWanted = (values: Values, order: Order): boolean => {
  const [symbol, orderId, clientOid] = [values.text('symbol'), values.text('orderId'), values.text('clientOid')];
  const planType = values.text('planType');
  return (
    (symbol === undefined || order.symbol === symbol) &&
    (orderId === undefined || String(order.id) === orderId) &&
    (clientOid === undefined || order.clientId === clientOid) &&
    (planType === undefined || planType === tpslQuery || order.given.get('planType') === planType)
  );
};

/** A page, newest first; an empty one is `null`, as on the exchange. */
const page = (call: Call, trigger: boolean, from: typeof openOrders): Json => {
  const { values, template } = call;
  const book = bookOf(call);
  const meant = from(book, services(values, trigger)).filter((order) => isWanted(values, order));
  const keys = { at: (order: Order) => order.createdAt, id: (order: Order) => order.id };
  const orders = pageBefore(values, meant, keys, cursorIn(values));
  const last = orders.at(-1);
  if (last === undefined) return { entrustedList: null, endId: null };
  const item = itemOf((isJsonObject(template) ? template.entrustedList : undefined) ?? {});
  return { entrustedList: orders.map((order) => shape(item, orderFacts(book, order))), endId: String(last.id) };
};

export const listOpenOrders: Handler = {
  serves: { 'bitget-mix': ['getPendingOrders'] },
  handle: (call) => page(call, false, openOrders),
};

export const listPastOrders: Handler = {
  serves: { 'bitget-mix': ['getHistoryOrder'] },
  handle: (call) => page(call, false, pastOrders),
};

export const listOpenTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['getPendingTriggerOrder'] },
  handle: (call) => page(call, true, openOrders),
};

export const listPastTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['getHistoryTriggerOrder'] },
  handle: (call) => page(call, true, pastOrders),
};
