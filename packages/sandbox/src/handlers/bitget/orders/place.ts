import { bitgetRefusal } from '../../../bitget/errors.ts';
import { absolute, compare, negate } from '../../../parameters/decimal.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import { isTaken, type Order, type Service } from '../../../state/order.ts';
import { changePosition, findPosition, type PositionSide, sandboxPrice } from '../../../state/position.ts';
import type { Call } from '../../handler.ts';
import { buys, fateOf } from './fate.ts';

/** In hedge mode `side` names the position whether it is opened or closed; in one-way mode it is the trade. */
const positionSideIn = (book: Book, values: Values): PositionSide => {
  if (values.has('tradeSide') !== book.positionMode.hedge) throw bitgetRefusal('40774');
  if (!book.positionMode.hedge) return 'BOTH';
  return values.text('side') === 'buy' ? 'LONG' : 'SHORT';
};

const closes = (values: Values): boolean =>
  values.text('tradeSide') === 'close' || values.text('reduceOnly')?.toUpperCase() === 'YES';

const signed = (values: Values, size: string): string => (buys(values) ? size : negate(size));

const reachOf = (book: Book, symbol: string, side: PositionSide, values: Values, size: string): string => {
  if (!closes(values)) return size;
  const held = findPosition(book, symbol, side)?.amount ?? '0';
  if (compare(held, '0') * compare(signed(values, size), '0') >= 0) throw bitgetRefusal('22002');
  return compare(size, absolute(held)) > 0 ? absolute(held) : size;
};

/** What the call as a whole says beside the order: a batch names symbol and coin once. */
export interface OrderTarget {
  readonly book: Book;
  readonly symbol: string;
  readonly marginCoin: string;
  readonly marginMode: string | undefined;
}

export const targetOf = (book: Book, values: Values): OrderTarget => ({
  book,
  symbol: values.text('symbol') ?? '',
  marginCoin: values.text('marginCoin') ?? '',
  marginMode: values.text('marginMode'),
});

export const clientIdFor = (call: Call, book: Book, service: Service, given: string | undefined): string => {
  if (given === undefined || given === '') return `${call.ids.next()}`;
  if (isTaken(book, service, given)) throw bitgetRefusal('40786');
  return given;
};

const fill = ({ book, marginCoin }: OrderTarget, order: Order, values: Values): void => {
  const { symbol, positionSide, quantity, createdAt } = order;
  const amount = signed(values, quantity);
  changePosition(book, {
    symbol,
    side: positionSide,
    amount,
    price: sandboxPrice,
    marginAsset: marginCoin,
    at: createdAt,
  });
};

/** Puts an order into the book, filled or cancelled where it ends at once; what waits for a trigger does not. */
export const placeOrder = (call: Call, target: OrderTarget, values: Values, service: Service): Order => {
  const { book, symbol, marginCoin, marginMode } = target;
  const size = values.text('size') ?? '0';
  if (compare(size, '0') <= 0) throw bitgetRefusal('40020', 'size');
  const positionSide = positionSideIn(book, values);
  const price = values.text('price') ?? '';
  const status = service === 'plain' ? fateOf(values, price) : 'open';
  const quantity = status === 'filled' ? reachOf(book, symbol, positionSide, values, size) : size;
  const order: Order = {
    clientId: clientIdFor(call, book, service, values.text('clientOid')),
    id: call.ids.long(),
    service,
    symbol,
    side: values.text('side') ?? '',
    positionSide,
    type: values.text('orderType') ?? '',
    status,
    price,
    quantity,
    changes: 0,
    given: new Map([
      ...values.names.map((name): [string, string] => [name, values.text(name) ?? '']),
      ['marginCoin', marginCoin],
      ['marginMode', marginMode ?? 'crossed'],
    ]),
    createdAt: call.now,
    updatedAt: call.now,
  };
  book.settings(symbol);
  book.orders.push(order);
  if (status === 'filled') fill(target, order, values);
  return order;
};
