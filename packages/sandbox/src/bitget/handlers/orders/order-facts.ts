import { decimal } from '../../../decimal.ts';
import type { Facts } from '../../../handlers/shape.ts';
import type { Book } from '../../../state/book.ts';
import type { Order, OrderStatus } from '../../../state/order.ts';
import { marginMode, posModeThen } from '../facts.ts';

const statuses: { readonly [S in OrderStatus]: string } = {
  open: 'live',
  filled: 'filled',
  cancelled: 'canceled',
  expired: 'canceled',
  triggered: 'filled',
  rejected: 'canceled',
};
const planStatuses: { readonly [S in OrderStatus]: string } = {
  open: 'live',
  filled: 'executed',
  cancelled: 'cancelled',
  expired: 'fail_execute',
  triggered: 'executed',
  rejected: 'fail_execute',
};
const posSides = { BOTH: 'net', LONG: 'long', SHORT: 'short' } as const;

export const planStatusOf = ({ status }: Order): string => planStatuses[status];

const guards: { readonly [planType: string]: string } = {
  profit_plan: 'profit',
  loss_plan: 'loss',
  pos_profit: 'pos_profit',
  pos_loss: 'pos_loss',
};

/** What made an order: the exchange, a take-profit or stop-loss, or whoever placed it. */
export const sourceOf = ({ forced, placedBy, type }: Order): string => {
  if (forced !== undefined) return 'liquidation';
  const guard = guards[placedBy?.given.get('planType') ?? ''];
  return guard === undefined ? 'normal' : `${guard}_${type}`;
};

const presets = [
  'presetStopSurplusPrice',
  'presetStopSurplusExecutePrice',
  'presetStopLossPrice',
  'presetStopLossExecutePrice',
  'stopSurplusTriggerPrice',
  'stopSurplusExecutePrice',
  'stopSurplusTriggerType',
  'stopLossTriggerPrice',
  'stopLossExecutePrice',
  'stopLossTriggerType',
  'triggerPrice',
  'callbackRatio',
];

const givenFacts = (book: Book, { given, symbol }: Order): Facts => ({
  ...Object.fromEntries(presets.map((name) => [name, given.get(name) ?? ''])),
  // Kinds of triggers are absent, not empty, where there is none.
  presetStopSurplusType: undefined,
  presetStopLossType: undefined,
  triggerType: given.get('triggerType') ?? 'fill_price',
  planType: given.get('planType') ?? 'normal_plan',
  marginCoin: given.get('marginCoin'),
  marginMode: given.get('marginMode') ?? marginMode(book.settings(symbol)),
  reduceOnly: given.get('reduceOnly')?.toUpperCase() ?? 'NO',
  force: given.get('force') ?? 'gtc',
});

/** An order that is open may have been filled in part. */
export const statusOf = ({ status, fill }: Order): string =>
  status === 'open' && fill !== undefined ? 'partially_filled' : statuses[status];

const fillFacts = ({ fill }: Order): Facts =>
  fill !== undefined
    ? {
        baseVolume: fill.base,
        priceAvg: fill.price,
        quoteVolume: fill.quote,
        totalProfits: fill.profit,
        fee: String(decimal(fill.commission).negated()),
      }
    : { baseVolume: '0', priceAvg: '', quoteVolume: '0', totalProfits: '', fee: '' };

const cancelReasonOf = ({ status, ending }: Order): string => {
  if (ending === 'self-trade') return 'stp_cancel';
  return status === 'cancelled' || status === 'expired' ? 'normal_cancel' : '';
};

/** A liquidation names the side that it closes, in one-way mode the trade. */
export const tradeSideOf = ({ given, side, positionSide, forced }: Order): string => {
  if (forced === undefined) return given.get('tradeSide') ?? `${side}_single`;
  return positionSide === 'BOTH' ? `burst_${side}_single` : `burst_close_${positionSide.toLowerCase()}`;
};

/** All that answers may say of an order. */
export const orderFacts = (book: Book, order: Order): Facts => ({
  ...givenFacts(book, order),
  ...fillFacts(order.placed ?? order),
  executeOrderId: order.placed === undefined ? '' : String(order.placed.id),
  symbol: order.symbol,
  orderId: String(order.id),
  clientOid: order.clientId,
  size: order.quantity,
  price: order.price,
  executePrice: order.given.get('executePrice') ?? order.price,
  status: statusOf(order),
  state: statusOf(order),
  planStatus: planStatusOf(order),
  side: order.side,
  posSide: posSides[order.positionSide],
  posMode: posModeThen(order.positionSide),
  tradeSide: tradeSideOf(order),
  orderType: order.type,
  orderSource: sourceOf(order),
  enterPointSource: 'API',
  leverage: String(book.settings(order.symbol).leverage),
  cancelReason: cancelReasonOf(order),
  cTime: String(order.createdAt),
  uTime: String(order.updatedAt),
});

/** What most answers name an order by. */
export const idFacts = ({ id, clientId }: Order): Facts => ({ orderId: String(id), clientOid: clientId });
