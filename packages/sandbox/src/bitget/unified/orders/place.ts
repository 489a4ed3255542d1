import { fieldSetOf } from '../../../bundle/field-set.ts';
import type { FieldSet } from '../../../bundle/operation.ts';
import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { type Facts, shape } from '../../../handlers/shape.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { cancel, openOrders } from '../../../state/orders.ts';
import type { PositionSide } from '../../../state/position.ts';
import { findPosition, positionsOf } from '../../../state/positions.ts';
import { takerPrice } from '../../../state/prices.ts';
import { setMarginMode } from '../../../state/settings.ts';
import { bitgetRefusal } from '../../errors.ts';
import { type Draft, enter } from '../../handlers/orders/place.ts';
import { bookOf } from '../lines.ts';
import { idFacts } from './order-facts.ts';
import { verdicts } from './verdicts.ts';

const codes = { noPosition: '25227', taken: '25212' } as const;

/**
 * Only what is described of what was given, under the names of the call: a misspelt `stopLoss`, or `reduceOnly` in a batch,
 * has no effect and no refusal.
 */
export const heeded = ({ fields }: FieldSet, values: Values): Map<string, string> =>
  new Map(fields.flatMap(({ name }) => (values.has(name) ? [[name, values.text(name) ?? '']] : [])));

/** Side, position side and what the order does to the position, in the words that the state has for both APIs. */
export const sidesIn = (
  book: Book,
  given: ReadonlyMap<string, string>,
  holdSide = false,
): { readonly side: string; readonly positionSide: PositionSide; readonly tradeSide?: 'open' | 'close' } => {
  const [side = '', posSide] = [given.get('side'), given.get('posSide')];
  if (book.rules.spot) return { side, positionSide: 'BOTH' };
  if (!book.positionMode.hedge) {
    if (posSide !== undefined) throw bitgetRefusal('25236');
    return { side, positionSide: 'BOTH' };
  }
  if (posSide === undefined || holdSide) throw bitgetRefusal('25156');
  const opening = posSide === 'long' ? 'buy' : 'sell';
  return {
    side: opening,
    positionSide: posSide === 'long' ? 'LONG' : 'SHORT',
    tradeSide: side === opening ? 'open' : 'close',
  };
};

/** A market buy of spot is an amount in the quote coin; everything else is a quantity. */
const quantityIn = (book: Book, symbol: string, given: ReadonlyMap<string, string>): string => {
  const qty = given.get('qty') ?? '0';
  if (decimal(qty).lte(0)) throw bitgetRefusal('25207');
  if (!isAmount(book, given)) return qty;
  return decimal(qty)
    .div(takerPrice(book.prices, symbol, true))
    .decimalPlaces(8)
    .toString();
};

const isAmount = ({ rules }: Book, given: ReadonlyMap<string, string>): boolean =>
  rules.spot === true && given.get('orderType') === 'market' && given.get('side') === 'buy';

/** What an order is to the classic API, which sees the same state. */
const inClassicWords = (given: ReadonlyMap<string, string>): [string, string][] =>
  Object.entries({
    takeProfit: 'presetStopSurplusPrice',
    tpLimitPrice: 'presetStopSurplusExecutePrice',
    stopLoss: 'presetStopLossPrice',
    slLimitPrice: 'presetStopLossExecutePrice',
  }).flatMap(([from, to]): [string, string][] => (given.has(from) ? [[to, given.get(from) ?? '']] : []));

const draftOf = (call: Call, book: Book, given: ReadonlyMap<string, string>, holdSide: boolean): Draft => {
  const symbol = given.get('symbol') ?? '';
  const { side, positionSide, tradeSide } = sidesIn(book, given, holdSide);
  return {
    service: 'plain',
    symbol,
    side,
    positionSide,
    type: given.get('orderType') ?? '',
    status: 'open',
    price: given.get('price') ?? '',
    quantity: quantityIn(book, symbol, given),
    changes: 0,
    marginAsset: book.rules.marginAsset(symbol),
    given: new Map([
      ...given,
      ...inClassicWords(given),
      ['force', given.get('timeInForce') ?? 'gtc'],
      ['marginCoin', book.rules.marginAsset(symbol)],
      ['marginMode', given.get('marginMode') ?? 'crossed'],
      ...(tradeSide === undefined ? [] : [['tradeSide', tradeSide] as const]),
      ...(isAmount(book, given) ? [['amount', given.get('qty') ?? '0'] as const] : []),
    ]),
    createdAt: call.now,
    updatedAt: call.now,
  };
};

/** The margin mode belongs to the order: it is that of the position which the order opens. */
const chooseMarginMode = (book: Book, { symbol, given, createdAt }: Draft): void => {
  if (positionsOf(book, symbol).length > 0) return;
  setMarginMode(book, book.settings(symbol), given.get('marginMode') === 'isolated', createdAt);
};

/** A reduce-only order as large as the position, or larger, takes the place of those before it. */
const replaced = (book: Book, draft: Draft): Order[] => {
  const held = decimal(findPosition(book, draft.symbol, 'BOTH')?.amount ?? 0).abs();
  if (draft.positionSide !== 'BOTH' || !book.rules.closes(draft) || decimal(draft.quantity).lt(held)) return [];
  return openOrders(book, 'plain').filter(
    (order) => order.symbol === draft.symbol && order.side === draft.side && book.rules.closes(order),
  );
};

const place = (call: Call, book: Book, values: Values, fields: FieldSet): Facts => {
  const given = heeded(fields, values);
  const draft = draftOf(call, book, given, values.has('holdSide'));
  const closes = !book.rules.spot && book.rules.closes(draft);
  if (closes && (given.has('takeProfit') || given.has('stopLoss'))) throw bitgetRefusal('25612');
  const before = replaced(book, draft);
  const prepare = closes ? undefined : () => chooseMarginMode(book, draft);
  const order = enter(call, book, draft, given.get('clientOid'), { codes, ...(prepare && { prepare }) });
  // The new one may have ended some of them by now.
  for (const each of before) if (each.status === 'open') cancel(book, each, call.now);
  return { ...idFacts(order), ...(before.length > 0 && { orderId: null }) };
};

/** Places one order. */
export const placeOrder: Handler = {
  serves: { 'bitget-uta': ['placeOrder'] },
  handle: (call) => shape(call.template, place(call, bookOf(call), call.values, call.operation)),
};

/** Places several orders, with a verdict on each. */
export const placeOrders: Handler = {
  serves: { 'bitget-uta': ['placeBatchOrders'] },
  handle: (call) => {
    const fields = fieldSetOf(call.operation.fields[0]?.schema.items);
    return verdicts(call, call.values.list('body') ?? [], (item) => {
      call.check(fields, item);
      return place(call, bookOf({ ...call, values: item }), item, fields);
    });
  },
};
