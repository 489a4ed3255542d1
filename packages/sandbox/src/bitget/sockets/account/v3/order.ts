import type { Json, JsonObject } from '../../../../json.ts';
import type { Book } from '../../../../state/book.ts';
import type { Order } from '../../../../state/order.ts';
import { orderFacts } from '../../../unified/orders/order-facts.ts';
import { type AccountChannel, isWanted } from '../channel.ts';

/** Business lines have small letters here, and capitals in answers. */
export const categoryOf = ({ product }: Book): string => product.toLowerCase();

/** What is new here is live in answers. */
const statusOf = (status: Json | undefined): Json | undefined => (status === 'live' ? 'new' : status);

/** A take-profit or stop-loss that the order sets: its price in small letters, and what is empty without it. */
const presetFacts = ({ given }: Order, price: 'takeProfit' | 'stopLoss', short: 'tp' | 'sl'): JsonObject => {
  const isSet = Boolean(given.get(price));
  return {
    [price.toLowerCase()]: given.get(price) ?? '',
    [`${short}TriggerBy`]: isSet ? (given.get(`${short}TriggerBy`) ?? 'market') : '',
    [`${short}OrderType`]: given.get(`${short}OrderType`) ?? 'market',
    [`${short}LimitPrice`]: given.get(`${short}LimitPrice`) ?? '',
  };
};

const rowOf = (book: Book, order: Order): Json => {
  const facts = orderFacts(book, order);
  return {
    category: categoryOf(book),
    symbol: order.symbol,
    orderId: facts.orderId,
    clientOid: facts.clientOid,
    price: order.price,
    qty: facts.qty,
    amount: facts.amount,
    holdMode: facts.holdMode,
    holdSide: facts.posSide,
    delegateType: facts.delegateType,
    tradeSide: facts.tradeSide ?? '',
    orderType: facts.orderType,
    // What fills at once or not at all, whatever was asked for.
    timeInForce: order.type === 'market' ? 'ioc' : facts.timeInForce,
    side: facts.side,
    marginMode: facts.marginMode,
    marginCoin: order.marginAsset ?? book.rules.marginAsset(order.symbol),
    reduceOnly: String(facts.reduceOnly).toLowerCase(),
    cumExecQty: facts.cumExecQty,
    cumExecValue: facts.cumExecValue,
    avgPrice: facts.avgPrice,
    totalProfit: order.fill?.profit ?? '0',
    orderStatus: statusOf(facts.orderStatus),
    cancelReason: facts.cancelReason,
    leverage: String(book.settings(order.symbol).leverage),
    feeDetail: facts.feeDetail,
    createdTime: facts.createdTime,
    updatedTime: facts.updatedTime,
    stpMode: facts.stpMode,
    ...presetFacts(order, 'takeProfit', 'tp'),
    ...presetFacts(order, 'stopLoss', 'sl'),
  };
};

/** Orders as they are placed, filled, changed and ended. */
export const order: AccountChannel = {
  changed: (view, change) => {
    const isOrder = change.kind === 'fill' || (change.kind === 'order' && change.order.service === 'plain');
    return isOrder && isWanted(view, change) ? [rowOf(view.account.book(change.product), change.order)] : undefined;
  },
};
