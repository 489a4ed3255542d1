import { binanceRefusal } from '../../../binance/errors.ts';
import { absolute, compare, isZero, negate } from '../../../parameters/decimal.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import { isTaken, type Order } from '../../../state/order.ts';
import { changePosition, findPosition, type PositionSide, sandboxPrice } from '../../../state/position.ts';
import type { Call } from '../../handler.ts';
import { positionSideOf } from '../position-side.ts';
import { bookOf, marginAssetOf } from '../product.ts';
import { fateOf } from './fate.ts';
import { serviceOf } from './service.ts';

const signed = (side: string, quantity: string): string => (side === 'BUY' ? quantity : negate(quantity));

const closes = (side: PositionSide, values: Values): boolean => {
  if (side === 'BOTH') return values.text('reduceOnly') === 'true';
  return (side === 'LONG') === (values.text('side') === 'SELL');
};

/** How much of the order can be done: closing orders reach no further than the position. */
const reachOf = (book: Book, positionSide: PositionSide, values: Values, quantity: string): string => {
  if (!closes(positionSide, values)) return quantity;
  const held = findPosition(book, values.text('symbol') ?? '', positionSide)?.amount ?? '0';
  const reduces = compare(signed(values.text('side') ?? '', '1'), '0') !== compare(held, '0');
  if (isZero(held) || !reduces) throw binanceRefusal(-2022);
  const available = absolute(held);
  if (compare(quantity, available) <= 0) return quantity;
  if (positionSide !== 'BOTH') throw binanceRefusal(-2022);
  return available;
};

const fill = (book: Book, order: Order): void => {
  const { symbol, positionSide, side, quantity, createdAt } = order;
  if (book.product === 'pm-margin') return;
  const marginAsset = marginAssetOf(book.product, symbol);
  const amount = signed(side, quantity);
  changePosition(book, { symbol, side: positionSide, amount, price: sandboxPrice, marginAsset, at: createdAt });
};

const priceOf = (values: Values): string =>
  values.text('price') ?? ((values.text('priceMatch') ?? 'NONE') === 'NONE' ? '0' : sandboxPrice);

/** Judges an order against the account, and unless `test`, puts it into the book, filled or expired where it ends at once. */
export const placeOrder = (call: Call, values: Values, test = false): Order => {
  const book = bookOf(call);
  const names = serviceOf(call.operation);
  const symbol = values.text('symbol') ?? '';
  const asked = values.text('quantity') ?? values.text('quoteOrderQty') ?? '0';
  if (compare(asked, '0') <= 0 && values.text('closePosition') !== 'true') throw binanceRefusal(-4003);
  const positionSide = book.product === 'pm-margin' ? 'BOTH' : positionSideOf(book, values);
  const type = values.text(names.type) ?? '';
  const status = names.service === 'plain' ? fateOf(book.product, type, values, call.now) : 'open';
  const quantity = status === 'filled' ? reachOf(book, positionSide, values, asked) : asked;
  const clientId = values.text(names.newClientId);
  if (clientId !== undefined && isTaken(book, names.service, clientId)) throw binanceRefusal(-4116);
  const id = test ? 0n : call.ids.order(symbol);
  const order: Order = {
    id,
    clientId: clientId ?? `sandbox${id}`,
    service: names.service,
    symbol,
    side: values.text('side') ?? '',
    positionSide,
    type,
    status,
    price: priceOf(values),
    quantity,
    changes: 0,
    given: new Map(values.names.map((name) => [name, values.text(name) ?? ''])),
    createdAt: call.now,
    updatedAt: call.now,
  };
  if (test) return order;
  book.settings(symbol);
  book.orders.push(order);
  if (status === 'filled') fill(book, order);
  return order;
};
