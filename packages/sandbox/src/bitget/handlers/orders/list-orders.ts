import type { Call, Handler } from '../../../handlers/handler.ts';
import { always } from '../../../handlers/rows.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../../json.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, Service } from '../../../state/order.ts';
import { openSequence, pastSequence } from '../../../state/orders.ts';
import { cursorIn } from '../cursor.ts';
import { pageOf } from '../page.ts';
import { bookOf } from '../product.ts';
import { orderFacts, planStatusOf, sourceOf, statusOf } from './order-facts.ts';

const tpslQuery = 'profit_loss';

/** Take-profit and stop-loss orders are asked for as one kind, whatever their own is. */
const serviceIn = (values: Values, trigger: boolean): Service => {
  if (!trigger) return 'plain';
  return values.text('planType') === tpslQuery ? 'tpsl' : 'plan';
};

/** What a call may ask for by a value, and what an order has for it. */
const filters: { readonly [name: string]: (order: Order) => string | undefined } = {
  symbol: ({ symbol }) => symbol,
  orderId: ({ id }) => String(id),
  clientOid: ({ clientId }) => clientId,
  planType: ({ given }) => given.get('planType'),
  planStatus: planStatusOf,
  status: statusOf,
  orderSource: sourceOf,
};

const isWanted = (values: Values): ((order: Order) => boolean) => {
  const asked = Object.entries(filters).filter(
    ([name]) => values.has(name) && !(name === 'planType' && values.text(name) === tpslQuery),
  );
  return (order) => asked.every(([name, of]) => of(order) === values.text(name));
};

/** A page, newest first; an empty one is `null`, as on the exchange. An order's id outweighs times and the cursor. */
const page = (call: Call, trigger: boolean, from: typeof openSequence): Json => {
  const { values, template } = call;
  const service = serviceIn(values, trigger);
  const history = { books: [bookOf(call)], rowsOf: (book: Book) => from(book, [service]), isAsked: isWanted(values) };
  const within = values.has('orderId') ? { below: undefined, span: always } : { below: cursorIn(values) };
  const { rows, last } = pageOf(call, history, within);
  if (last === undefined) return { entrustedList: null, endId: null };
  const item = itemOf((isJsonObject(template) ? template.entrustedList : undefined) ?? {});
  return { entrustedList: rows.map(({ book, row }) => shape(item, orderFacts(book, row))), endId: String(last) };
};

export const listOpenOrders: Handler = {
  serves: { 'bitget-mix': ['getPendingOrders'] },
  handle: (call) => page(call, false, openSequence),
};

export const listPastOrders: Handler = {
  serves: { 'bitget-mix': ['getHistoryOrder'] },
  handle: (call) => page(call, false, pastSequence),
};

export const listOpenTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['getPendingTriggerOrder'] },
  handle: (call) => page(call, true, openSequence),
};

export const listPastTriggerOrders: Handler = {
  serves: { 'bitget-mix': ['getHistoryTriggerOrder'] },
  handle: (call) => page(call, true, pastSequence),
};
