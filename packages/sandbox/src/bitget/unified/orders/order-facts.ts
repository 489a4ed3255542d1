import { type Facts, shape } from '../../../handlers/shape.ts';
import type { Json, JsonObject } from '../../../json.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, OrderStatus } from '../../../state/order.ts';
import { posModeThen } from '../../handlers/facts.ts';
import { countsQuote } from '../lines.ts';

const statuses: { readonly [S in OrderStatus]: string } = {
  open: 'live',
  filled: 'filled',
  cancelled: 'cancelled',
  expired: 'cancelled',
  triggered: 'filled',
  rejected: 'cancelled',
};

/** Why an order ended by its own terms. */
const endings: { readonly [force: string]: string } = {
  ioc: 'ioc_not_full_cancel',
  fok: 'fok_not_full_cancel',
  post_only: 'post_only_fill_cancel',
};

const presets = [
  'takeProfit',
  'stopLoss',
  'tpTriggerBy',
  'slTriggerBy',
  'tpOrderType',
  'slOrderType',
  'tpLimitPrice',
  'slLimitPrice',
];

const posSides = { BOTH: 'net', LONG: 'long', SHORT: 'short' } as const;

/** The trade, whatever the state calls the side of a position. */
export const tradeOf = ({ rules }: Book, order: Pick<Order, 'side' | 'given'>): string =>
  rules.buys(order) ? 'buy' : 'sell';

export const posSideOf = ({ rules }: Book, { positionSide }: Pick<Order, 'positionSide'>): string =>
  rules.spot ? '' : posSides[positionSide];

/** `open_long` in hedge mode, `buy_single` in one-way mode; of a liquidation `burst_close_long` and `burst_sell_single`. */
export const tradeSideOf = (book: Book, order: Order): string => {
  const what = order.forced === undefined ? '' : 'burst_';
  return order.positionSide === 'BOTH'
    ? `${what}${tradeOf(book, order)}_single`
    : `${what}${order.given.get('tradeSide') ?? 'open'}_${posSideOf(book, order)}`;
};

/** An order that is open may have been filled in part. */
const statusOf = ({ status, fill }: Order): string =>
  status === 'open' && fill !== undefined ? 'partially_filled' : statuses[status];

const fillFacts = (book: Book, { fill }: Order): Facts =>
  fill === undefined
    ? { cumExecQty: '0', cumExecValue: '0', avgPrice: '0', feeDetail: [{ feeCoin: '', fee: '' }] }
    : {
        cumExecQty: fill.quantity,
        cumExecValue: countsQuote(book) ? fill.base : fill.quote,
        avgPrice: fill.price,
        feeDetail: [{ feeCoin: fill.commissionAsset, fee: fill.commission }],
      };

const cancelReasonOf = ({ status, given, ending }: Order): string => {
  if (ending === 'self-trade') return 'stp_cancel';
  if (status === 'cancelled') return 'normal_cancel';
  return status === 'expired' ? (endings[given.get('force') ?? ''] ?? 'normal_cancel') : '';
};

/** All that answers may say of an order. */
export const orderFacts = (book: Book, order: Order): Facts => {
  const { given } = order;
  const amount = given.get('amount');
  const { spot } = book.rules;
  return {
    ...Object.fromEntries(presets.map((name) => [name, given.get(name) || null])),
    ...fillFacts(book, order),
    orderId: String(order.id),
    clientOid: order.clientId,
    category: book.product,
    symbol: order.symbol,
    orderType: order.type,
    side: tradeOf(book, order),
    price: order.price || '0',
    qty: amount === undefined ? order.quantity : '0',
    amount: amount ?? '0',
    timeInForce: given.get('force') ?? 'gtc',
    orderStatus: statusOf(order),
    posSide: posSideOf(book, order),
    holdMode: spot ? '' : posModeThen(order.positionSide),
    tradeSide: spot ? null : tradeSideOf(book, order),
    reduceOnly: given.get('reduceOnly')?.toUpperCase() === 'YES' ? 'YES' : 'NO',
    marginMode: given.get('marginMode') ?? 'crossed',
    stpMode: given.get('stpMode') ?? 'none',
    cancelReason: cancelReasonOf(order),
    execType: spot ? '' : 'normal',
    delegateType: 'normal',
    createdTime: String(order.createdAt),
    updatedTime: String(order.updatedAt),
  };
};

/** An order as the example shows one, with the fields that answers of 2026 have beside it. */
export const shownOrder = (template: Json, book: Book, order: Order): JsonObject => {
  const facts = orderFacts(book, order);
  const { tradeSide, marginMode, delegateType } = facts;
  return { ...shape(template, facts), tradeSide, marginMode, delegateType };
};

/** What most answers name an order by. */
export const idFacts = ({ id, clientId }: Order): Facts => ({ orderId: String(id), clientOid: clientId });
