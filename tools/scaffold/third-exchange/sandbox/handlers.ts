import type { Call, Handler } from '../handlers/handler.ts';
import { limitOf } from '../handlers/limit.ts';
import { pageFrom } from '../handlers/rows.ts';
import { type Facts, itemOf, shape } from '../handlers/shape.ts';
import type { Json } from '../json.ts';
import type { Fill } from '../state/fill.ts';
import { fillNow } from '../state/matching.ts';
import type { Order } from '../state/order.ts';
import { cancel, findOrder, isTaken } from '../state/orders.ts';
import { refusal } from './errors.ts';

const serves = (operationId: string) => ({ 'lagoon-perps': [operationId] });

const bookOf = ({ account }: Call) => account.book('lagoon');

const orderFacts = ({ id, clientId, symbol, side, type, status, quantity, price, createdAt }: Order): Facts => ({
  order_id: id,
  client_id: clientId,
  symbol,
  side,
  type,
  status,
  quantity,
  price: type === 'limit' ? price : undefined,
  created_at: createdAt,
});

const orderNamed = (call: Call): Order => {
  const reference = { id: call.values.text('order_id'), clientId: call.values.text('client_id') };
  const order = findOrder(bookOf(call), 'plain', reference, undefined);
  if (order === undefined) throw refusal('20001');
  return order;
};

const place = (call: Call): Order => {
  const { values, ids, now } = call;
  const book = bookOf(call);
  const text = (name: string): string => values.text(name) ?? '';
  const clientId = text('client_id');
  if (clientId !== '' && isTaken(book, 'plain', clientId)) throw refusal('20002');
  const order: Order = {
    id: ids.long(),
    clientId,
    service: 'plain',
    symbol: text('symbol'),
    side: text('side'),
    positionSide: 'BOTH',
    type: text('type'),
    status: 'open',
    price: text('price'),
    quantity: text('quantity'),
    changes: 0,
    given: new Map(),
    createdAt: now,
    updatedAt: now,
  };
  book.orderStore.add(order);
  if (order.type === 'market') fillNow(book, ids, order, now);
  return order;
};

const cancelled = (call: Call): Order => {
  const order = orderNamed(call);
  if (order.status !== 'open') throw refusal('20001');
  cancel(bookOf(call), order, call.now);
  return order;
};

const fillFacts = ({ id, orderId, symbol, side, price, quantity, commission, at }: Fill): Facts => ({
  fill_id: id,
  order_id: orderId,
  symbol,
  side,
  price,
  quantity,
  fee: commission,
  traded_at: at,
});

const fills = (call: Call): Json => {
  const page = pageFrom(call.values, bookOf(call).history.fills, { from: 'from_id', limit: limitOf(call) });
  return page.map((fill) => shape(itemOf(call.template), fillFacts(fill)));
};

/** What has state behind it; `getTicker` answers from its example. */
export const lagoonHandlers: readonly Handler[] = [
  { serves: serves('getServerTime'), handle: ({ template, now }) => shape(template, { time: now }) },
  {
    serves: serves('getAccount'),
    handle: (call) => shape(call.template, { currency: 'USD', balance: bookOf(call).balance('USD') }),
  },
  { serves: serves('placeOrder'), handle: (call) => shape(call.template, orderFacts(place(call))) },
  { serves: serves('getOrder'), handle: (call) => shape(call.template, orderFacts(orderNamed(call))) },
  { serves: serves('cancelOrder'), handle: (call) => shape(call.template, orderFacts(cancelled(call))) },
  { serves: serves('getFills'), handle: fills },
];
