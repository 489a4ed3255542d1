import { bitgetRefusal } from '../../../bitget/errors.ts';
import { isJsonObject, type Json } from '../../../json/json.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Order, OrderStatus, Service } from '../../../state/order.ts';
import type { Call, Handler } from '../../handler.ts';
import { itemOf, shape } from '../../shape.ts';
import { bookOf } from '../product.ts';
import { orderFacts } from './order-facts.ts';

const tpslQuery = 'profit_loss';

/** Take-profit and stop-loss orders are asked for as one kind, whatever their own is. */
const services = (values: Values, trigger: boolean): Service => {
  if (!trigger) return 'plain';
  return values.text('planType') === tpslQuery ? 'tpsl' : 'plan';
};

/** The id that a page ends before; an empty one counts as left out. */
const cursorIn = (values: Values): bigint | undefined => {
  const text = values.text('idLessThan') ?? '';
  if (!/^\d*$/.test(text)) throw bitgetRefusal('40017', 'idLessThan');
  return text === '' ? undefined : BigInt(text);
};

const isWanted = (values: Values, order: Order, before: bigint | undefined): boolean => {
  const [symbol, orderId, clientOid] = [values.text('symbol'), values.text('orderId'), values.text('clientOid')];
  const [start, end] = [values.text('startTime'), values.text('endTime')];
  const planType = values.text('planType');
  return (
    (symbol === undefined || order.symbol === symbol) &&
    (orderId === undefined || String(order.id) === orderId) &&
    (clientOid === undefined || order.clientId === clientOid) &&
    (planType === undefined || planType === tpslQuery || order.given.get('planType') === planType) &&
    (before === undefined || order.id < before) &&
    (start === undefined || order.createdAt >= Number(start)) &&
    (end === undefined || order.createdAt <= Number(end))
  );
};

/** A page, newest first; an empty one is `null`, as on the exchange. */
const page = (call: Call, trigger: boolean, isShown: (status: OrderStatus) => boolean): Json => {
  const { values, template } = call;
  const book = bookOf(call);
  const service = services(values, trigger);
  const before = cursorIn(values);
  const orders = book.orders
    .filter((order) => order.service === service && isShown(order.status) && isWanted(values, order, before))
    .reverse()
    .slice(0, Number(values.text('limit') ?? 100));
  const last = orders.at(-1);
  if (last === undefined) return { entrustedList: null, endId: null };
  const item = itemOf((isJsonObject(template) ? template.entrustedList : undefined) ?? {});
  return { entrustedList: orders.map((order) => shape(item, orderFacts(book, order))), endId: String(last.id) };
};

const isOpen = (status: OrderStatus): boolean => status === 'open';
const isDone = (status: OrderStatus): boolean => status !== 'open';

export const listOpenOrders: Handler = {
  serves: { 'bitget-mix': ['getPendingOrders'] },
  handle: (call) => page(call, false, isOpen),
};

export const listPastOrders: Handler = {
  serves: { 'bitget-mix': ['getHistoryOrder'] },
  handle: (call) => page(call, false, isDone),
};

export const listOpenTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['getPendingTriggerOrder'] },
  handle: (call) => page(call, true, isOpen),
};

export const listPastTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['getHistoryTriggerOrder'] },
  handle: (call) => page(call, true, isDone),
};
