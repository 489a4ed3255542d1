import type { JudgedOrder } from '../../../contracts/breach.ts';
import { decimal } from '../../../decimal.ts';
import type { Call } from '../../../handlers/handler.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { isTaken } from '../../../state/orders.ts';
import type { PositionSide } from '../../../state/position.ts';
import { beginTrail } from '../../../state/trailing.ts';
import { checkContract } from '../../contracts/check-order.ts';
import { binanceRefusal } from '../../errors.ts';
import { positionSideOf } from '../position-side.ts';
import { bookOf } from '../product.ts';
import { checkMargin } from './check-margin.ts';
import { checkTerms } from './check-terms.ts';
import { checkWaiting } from './check-waiting.ts';
import { limitPrice } from './limit-price.ts';
import { type ServiceNames, serviceOf } from './service.ts';
import { triggers } from './triggers.ts';

/** A market order on margin may say what it spends instead of how much it buys. */
const quantityIn = (book: Book, values: Values): string => {
  const spent = values.text('quoteOrderQty');
  if (spent === undefined) return values.text('quantity') ?? '0';
  return String(decimal(spent).div(book.prices.of(values.text('symbol') ?? '')));
};

/** The gap of last and mark price at which the exchange information of the described contracts stops a trigger. */
const usualProtection = '0.05';

const protectionOf = (call: Call, book: Book, symbol: string): string =>
  call.contracts?.of(book.product, symbol, call.operation.api)?.triggerProtect ?? usualProtection;

/** What the filters of its contract look at. */
const judged = (
  book: Book,
  values: Values,
  { names, positionSide, quantity }: { names: ServiceNames; positionSide: PositionSide; quantity: string },
): JudgedOrder => {
  const [type = '', side = ''] = [values.text(names.type), values.text('side')];
  const given = new Map([['reduceOnly', values.text('reduceOnly') ?? '']]);
  const closesAll = values.text('closePosition') === 'true';
  const market = type.includes('MARKET');
  return {
    symbol: values.text('symbol') ?? '',
    service: names.service,
    positionSide,
    buys: side === 'BUY',
    closes: closesAll || book.rules.closes({ side, positionSide, given }),
    market: type === 'MARKET',
    price: market ? undefined : values.text('price'),
    triggerPrice: values.text('triggerPrice') ?? values.text('stopPrice'),
    quantity: closesAll ? undefined : quantity,
    rests: type !== 'MARKET',
  };
};

/** Judges an order against the account, and unless `test`, puts it into the book, from which an ordinary one is traded. */
export const placeOrder = (call: Call, values: Values, test = false): Order => {
  const book = bookOf(call);
  const names = serviceOf(call.operation);
  const symbol = values.text('symbol') ?? '';
  const quantity = quantityIn(book, values);
  if (decimal(quantity).lte(0) && values.text('closePosition') !== 'true') throw binanceRefusal(-4003);
  const positionSide = book.rules.spot ? 'BOTH' : positionSideOf(book, values);
  const price = limitPrice(book, symbol, values) ?? '0';
  const type = values.text(names.type) ?? '';
  checkContract(call, book, judged(book, values, { names, positionSide, quantity }));
  const isPlain = names.service === 'plain';
  const clientId = values.text(names.newClientId);
  const given = new Map(values.names.map((name) => [name, values.text(name) ?? '']));
  const made = (id: bigint): Order => ({
    id,
    clientId: clientId ?? `sandbox${id}`,
    service: names.service,
    symbol,
    side: values.text('side') ?? '',
    positionSide,
    type,
    status: 'open',
    price,
    quantity,
    changes: 0,
    given,
    ...(values.text('priceProtect') === 'true' && { mostApart: protectionOf(call, book, symbol) }),
    createdAt: call.now,
    updatedAt: call.now,
  });
  const asked = made(0n);
  if (isPlain) checkTerms(book, asked, values, call.now);
  else checkWaiting(book, asked);
  checkMargin(book, asked);
  if (clientId !== undefined && isTaken(book, names.service, clientId)) throw binanceRefusal(-4116);
  if (test) return asked;
  const order = made(call.ids.order(symbol));
  const trail = triggers.trailingOf(book, order)?.trail;
  if (trail !== undefined) order.trailed = beginTrail(book, symbol, trail);
  book.settings(symbol);
  book.orderStore.add(order);
  if (isPlain) book.trading.place(order, call.now);
  return order;
};
