import { decimal } from '../../../decimal.ts';
import type { Call } from '../../../handlers/handler.ts';
import type { Values } from '../../../parameters/values.ts';
import type { Book } from '../../../state/book.ts';
import { reachOf } from '../../../state/matching.ts';
import type { Order, Service } from '../../../state/order.ts';
import { isTaken } from '../../../state/orders.ts';
import type { PositionSide } from '../../../state/position.ts';
import { checkContract } from '../../contracts/check-order.ts';
import { type BitgetCode, bitgetRefusal } from '../../errors.ts';
import { checkMargin } from './check-margin.ts';
import { face } from './triggers.ts';

/** In hedge mode `side` names the position whether it is opened or closed; in one-way mode it is the trade. */
const positionSideIn = (book: Book, values: Values): PositionSide => {
  if (values.has('tradeSide') !== book.positionMode.hedge) throw bitgetRefusal('40774');
  if (!book.positionMode.hedge) return 'BOTH';
  return values.text('side') === 'buy' ? 'LONG' : 'SHORT';
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

/** What an order is refused with that has nothing to close, or a client order id that is in use. */
interface PlacingCodes {
  readonly noPosition: BitgetCode;
  readonly taken: BitgetCode;
}

const usualCodes: PlacingCodes = { noPosition: '22002', taken: '40786' };

export const clientIdFor = (
  call: Call,
  book: Book,
  service: Service,
  given: string | undefined,
  code: BitgetCode = usualCodes.taken,
): string => {
  if (given === undefined || given === '') return `${call.ids.next()}`;
  if (isTaken(book, service, given)) throw bitgetRefusal(code);
  return given;
};

/** What is said of an order before it has its ids. */
export type Draft = Omit<Order, 'id' | 'clientId'>;

/** What is special about entering an order. */
export interface Entering {
  readonly codes?: PlacingCodes;
  /** Called once nothing refuses the order, before it can fill. */
  readonly prepare?: () => void;
}

/** Puts an order into the book, from which it is traded unless it waits for a trigger. */
export const enter = (
  call: Call,
  book: Book,
  draft: Draft,
  clientOid: string | undefined,
  { codes = usualCodes, prepare }: Entering = {},
): Order => {
  checkContract(call, book, draft);
  const isPlain = draft.service === 'plain';
  const hasToClose = isPlain && book.rules.closes(draft) && book.trading.outlook(draft).needsPosition;
  if (hasToClose && reachOf(book, draft).isZero()) throw bitgetRefusal(codes.noPosition);
  checkMargin(book, draft);
  const clientId = clientIdFor(call, book, draft.service, clientOid, codes.taken);
  const order: Order = { ...draft, clientId, id: call.ids.long() };
  face(book, order);
  prepare?.();
  book.settings(order.symbol);
  book.orderStore.add(order);
  if (isPlain) book.trading.place(order, call.now);
  return order;
};

/** Places an order as a call of the classic API says it. */
export const placeOrder = (call: Call, target: OrderTarget, values: Values, service: Service): Order => {
  const { book, symbol, marginCoin, marginMode } = target;
  const quantity = values.text('size') ?? '0';
  if (decimal(quantity).lte(0)) throw bitgetRefusal('40020', 'size');
  const draft: Draft = {
    service,
    symbol,
    side: values.text('side') ?? '',
    positionSide: positionSideIn(book, values),
    type: values.text('orderType') ?? '',
    status: 'open',
    price: values.text('price') ?? '',
    quantity,
    changes: 0,
    marginAsset: marginCoin,
    given: new Map([
      ...values.names.map((name): [string, string] => [name, values.text(name) ?? '']),
      ['marginCoin', marginCoin],
      ['marginMode', marginMode ?? 'crossed'],
    ]),
    createdAt: call.now,
    updatedAt: call.now,
  };
  return enter(call, book, draft, values.text('clientOid'));
};

/** Places an order of the exchange's own making that fills at once, such as one that closes a position. */
export const placeMarketOrder = (
  call: Call,
  { book, symbol, marginCoin, marginMode }: OrderTarget,
  order: Pick<Order, 'side' | 'positionSide' | 'quantity'> & {
    readonly clientId?: string | undefined;
    readonly given: readonly (readonly [string, string])[];
  },
): Order => {
  const made: Order = {
    clientId: clientIdFor(call, book, 'plain', order.clientId),
    id: call.ids.long(),
    service: 'plain',
    symbol,
    side: order.side,
    positionSide: order.positionSide,
    type: 'market',
    status: 'open',
    price: '',
    quantity: order.quantity,
    changes: 0,
    marginAsset: marginCoin,
    given: new Map([...order.given, ['marginCoin', marginCoin], ['marginMode', marginMode ?? 'crossed']]),
    createdAt: call.now,
    updatedAt: call.now,
  };
  checkMargin(book, made);
  book.settings(symbol);
  book.orderStore.add(made);
  book.trading.place(made, call.now);
  return made;
};
