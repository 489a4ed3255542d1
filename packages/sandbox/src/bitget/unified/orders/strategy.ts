import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { type Facts, shape } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, OrderStatus, Service } from '../../../state/order.ts';
import { amend, cancel, openOrders, openSequence, pastSequence } from '../../../state/orders.ts';
import type { Position, PositionSide } from '../../../state/position.ts';
import { findPosition } from '../../../state/positions.ts';
import { bitgetRefusal } from '../../errors.ts';
import { type Draft, enter } from '../../handlers/orders/place.ts';
import { face } from '../../handlers/orders/triggers.ts';
import { emptyPage, type History, pageOf } from '../../handlers/page.ts';
import { bookOf } from '../lines.ts';
import { withoutOverlooked } from '../overlooked.ts';
import { itemIn, listed } from '../pages.ts';
import { openOrderNamed, orderNamed } from './find.ts';
import { idFacts, posSideOf, tradeOf } from './order-facts.ts';
import { heeded, sidesIn } from './place.ts';

const codes = { noPosition: '25601', taken: '25212' } as const;

/** Take-profit and stop-loss orders wait beside a position, the others by themselves. */
const services: readonly Service[] = ['tpsl', 'plan'];
const serviceOf = (type: string): Service => (type === 'tpsl' ? 'tpsl' : 'plan');

/** The position that a take-profit or stop-loss guards; in one-way mode there is one. */
const guarded = (book: Book, symbol: string, posSide: string | undefined): Position => {
  if (book.positionMode.hedge && posSide === undefined) throw bitgetRefusal('25156');
  const side = book.positionMode.hedge ? (posSide === 'short' ? 'SHORT' : 'LONG') : 'BOTH';
  const position = findPosition(book, symbol, side);
  if (position === undefined) throw bitgetRefusal('25601');
  return position;
};

/** Together, those of a part may not be larger than the position. */
const checkParts = (book: Book, symbol: string, side: PositionSide, quantity: string): void => {
  const parts = openOrders(book, 'tpsl').filter(
    ({ given, ...order }) =>
      order.symbol === symbol && order.positionSide === side && given.get('tpslMode') === 'partial',
  );
  const all = parts.reduce((total, part) => total.plus(part.quantity), decimal(quantity));
  const held = decimal(findPosition(book, symbol, side)?.amount ?? 0).abs();
  if (all.gt(held)) throw bitgetRefusal('25595');
};

const guardDraft = (book: Book, given: ReadonlyMap<string, string>): Pick<Draft, 'side' | 'positionSide'> => {
  const symbol = given.get('symbol') ?? '';
  if (book.rules.spot) return { side: 'sell', positionSide: 'BOTH' };
  const { side: positionSide, amount } = guarded(book, symbol, given.get('posSide'));
  const isFull = (order: Order): boolean => order.given.get('tpslMode') !== 'partial';
  const others = openOrders(book, 'tpsl').filter(
    (order) => order.symbol === symbol && order.positionSide === positionSide && isFull(order),
  );
  if (given.get('tpslMode') !== 'partial' && others.length > 0) throw bitgetRefusal('25594');
  if (given.get('tpslMode') === 'partial') checkParts(book, symbol, positionSide, given.get('qty') ?? '0');
  const isLong = decimal(amount).gt(0);
  // In hedge mode the side names the position, in one-way mode the trade.
  return { side: (positionSide === 'BOTH') === isLong ? 'sell' : 'buy', positionSide };
};

const sidesOf = (
  call: Call,
  book: Book,
  given: ReadonlyMap<string, string>,
): Pick<Draft, 'side' | 'positionSide'> & { readonly tradeSide?: string } => {
  if ((given.get('type') ?? 'tpsl') === 'tpsl') {
    const draft = guardDraft(book, given);
    return draft.positionSide === 'BOTH' ? draft : { ...draft, tradeSide: 'close' };
  }
  return sidesIn(book, given, call.values.has('holdSide'));
};

/** The lists in which the members of some kinds of orders stand. Icebergs and TWAPs only wait. */
const nested = ['ocoParams', 'trailingStopParams'];

/** What was given in one of them, beside what was given by itself. */
const withNested = (given: ReadonlyMap<string, string>, values: Values): ReadonlyMap<string, string> => {
  const members = nested.flatMap((name) => {
    const item = values.list(name)?.[0];
    return item?.names.map((member): [string, string] => [member, item.text(member) ?? '']) ?? [];
  });
  return new Map([...given, ...members]);
};

/** Places an order that waits, without a world for ever. */
export const placeStrategy: Handler = {
  serves: { 'bitget-uta': ['placeStrategyOrder'] },
  handle: (call) => {
    const book = bookOf(call);
    const given = withNested(heeded(call.operation, withoutOverlooked(call.operation, call.values)), call.values);
    const { tradeSide, ...sides } = sidesOf(call, book, given);
    const symbol = given.get('symbol') ?? '';
    const type = given.get('type') ?? 'tpsl';
    if (given.has('qty') && decimal(given.get('qty') ?? 0).lte(0)) throw bitgetRefusal('25207');
    const draft: Draft = {
      ...sides,
      service: serviceOf(type),
      symbol,
      type: given.get('triggerOrderType') ?? 'market',
      status: 'open',
      price: given.get('triggerOrderPrice') ?? '',
      quantity: given.get('qty') ?? '0',
      changes: 0,
      given: new Map([
        ...given,
        ['type', type],
        ['planType', type === 'tpsl' ? (given.has('takeProfit') ? 'pos_profit' : 'pos_loss') : 'normal_plan'],
        ...(tradeSide === undefined ? [] : [['tradeSide', tradeSide] as const]),
      ]),
      createdAt: call.now,
      updatedAt: call.now,
    };
    return shape(call.template, idFacts(enter(call, book, draft, given.get('clientOid'), { codes })));
  },
};

const changeable = [
  'takeProfit',
  'stopLoss',
  'tpTriggerBy',
  'slTriggerBy',
  'tpOrderType',
  'slOrderType',
  'tpLimitPrice',
  'slLimitPrice',
  'triggerPrice',
  'triggerBy',
  'triggerOrderType',
  'triggerOrderPrice',
];

/** Changes an order that waits. */
export const modifyStrategy: Handler = {
  serves: { 'bitget-uta': ['modifyStrategyOrder'] },
  handle: (call) => {
    const { account, values, now, template } = call;
    const named = heeded(call.operation, values);
    const { book, order } = openOrderNamed(account.books, services, values, '25597');
    const given = new Map([...order.given, ...[...named].filter(([name]) => changeable.includes(name))]);
    const quantity = named.get('qty') ?? order.quantity;
    amend(book, order, { given, quantity, changes: order.changes + 1 }, now);
    face(book, order);
    return shape(template, idFacts(order));
  },
};

/** Takes back an order that waits. */
export const cancelStrategy: Handler = {
  serves: { 'bitget-uta': ['cancelStrategyOrder'] },
  handle: ({ account, values, now }) => {
    const { book, order } = openOrderNamed(account.books, services, values, '25597');
    cancel(book, order, now);
    return null;
  },
};

const statuses: { readonly [S in OrderStatus]: string } = {
  open: 'pending',
  filled: 'success',
  cancelled: 'cancelled',
  expired: 'failed',
  triggered: 'success',
  rejected: 'failed',
};

/** All that answers may say of an order that waits. */
export const strategyFacts = (book: Book, order: Order): Facts => ({
  ...Object.fromEntries(changeable.map((name) => [name, order.given.get(name) ?? ''])),
  orderId: String(order.id),
  clientOid: order.clientId,
  category: book.product,
  symbol: order.symbol,
  type: order.given.get('type') ?? 'tpsl',
  status: statuses[order.status],
  qty: order.quantity === '0' ? '' : order.quantity,
  posSide: posSideOf(book, order),
  tpTriggerBy: order.given.get('tpTriggerBy') ?? 'market',
  slTriggerBy: order.given.get('slTriggerBy') ?? 'market',
  tpOrderType: order.given.get('tpOrderType') ?? 'market',
  slOrderType: order.given.get('slOrderType') ?? 'market',
  createdTime: String(order.createdAt),
  updatedTime: String(order.updatedAt),
});

const historyIn = (call: Call, from: typeof openSequence): History<Order> => {
  const type = call.values.text('type') || undefined;
  return {
    books: [bookOf(call)],
    rowsOf: (book) => from(book, services),
    isAsked: ({ given }) => type === undefined || (given.get('type') ?? 'tpsl') === type,
  };
};

/** The orders that wait: one list, without pages. */
export const listWaiting: Handler = {
  serves: { 'bitget-uta': ['getUnfilledStrategyOrders'] },
  handle: (call) => {
    const { rows } = pageOf(call, historyIn(call, openSequence), { below: undefined });
    return rows.map(({ book, row }) => shape(itemIn(call), strategyFacts(book, row)));
  },
};

export const listPastStrategies: Handler = {
  serves: { 'bitget-uta': ['getHistoryStrategyOrders'] },
  handle: (call) =>
    listed(call, historyIn(call, pastSequence), ({ book, row }, item) => shape(item, strategyFacts(book, row))),
};

const subStatuses: { readonly [S in OrderStatus]: string } = {
  open: 'live',
  filled: 'filled',
  cancelled: 'cancelled',
  expired: 'cancelled',
  triggered: 'filled',
  rejected: 'failed',
};

const subOrderFacts = (book: Book, order: Order): Facts => ({
  subOrderId: String(order.id),
  subClientOid: order.clientId,
  category: book.product,
  symbol: order.symbol,
  price: order.price || '0',
  qty: order.quantity,
  cumExecQty: order.fill?.quantity ?? '0',
  avgPrice: order.fill?.price ?? '0',
  side: tradeOf(book, order),
  posSide: posSideOf(book, order),
  status: subStatuses[order.status],
  createdTime: String(order.createdAt),
  updatedTime: String(order.updatedAt),
});

/** What an order that waited has placed: one order or none, as icebergs and TWAPs only wait. */
export const listSubOrders: Handler = {
  serves: { 'bitget-uta': ['getStrategySubOrders'] },
  handle: (call) => {
    const { book, order } = orderNamed(call.account.books, services, call.values, '25597');
    const { placed } = order;
    if (placed === undefined) return emptyPage(call, 'list', 'cursor');
    return { list: [shape(itemIn(call), subOrderFacts(book, placed))], cursor: String(placed.id) };
  },
};
