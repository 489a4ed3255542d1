import { decimal } from '../../../../decimal.ts';
import type { Json, JsonObject } from '../../../../json.ts';
import type { Book } from '../../../../state/book.ts';
import { worth } from '../../../../state/contract.ts';
import type { Fill } from '../../../../state/fill.ts';
import type { Order } from '../../../../state/order.ts';
import { orderFacts } from '../../../handlers/orders/order-facts.ts';
import { type AccountChannel, isWanted, lineOf } from '../channel.ts';

/** A take-profit or stop-loss that the order sets. Its prices are left out where there is none, and the rest is empty. */
const presetFacts = ({ given }: Order, name: 'presetStopSurplus' | 'presetStopLoss'): JsonObject => {
  const price = given.get(`${name}Price`) || undefined;
  return {
    [`${name}Price`]: price,
    [`${name}ExecutePrice`]: given.get(`${name}ExecutePrice`) ?? '',
    [`${name}Type`]: price === undefined ? '' : 'fill_price',
  };
};

const negative = (amount: string): string => String(decimal(amount).negated());

/** What only a push of a fill has. */
const fillFacts = (fill: Fill): JsonObject => ({
  baseVolume: fill.base,
  fillPrice: fill.price,
  fillTime: String(fill.at),
  fillFee: negative(fill.commission),
  fillFeeCoin: fill.commissionAsset,
  fillNotionalUsd: fill.quote,
  pnl: fill.profit,
  tradeId: String(fill.id),
  tradeScope: fill.maker ? 'M' : 'T',
});

const rowOf = (book: Book, order: Order, fill?: Fill): Json => {
  const facts = orderFacts(book, order);
  const { given, symbol, quantity } = order;
  const price = order.price === '' ? book.prices.of(symbol) : order.price;
  const fee = order.fill === undefined ? '0.00000000' : negative(order.fill.commission);
  return {
    accBaseVolume: facts.baseVolume,
    cTime: facts.cTime,
    cancelReason: facts.cancelReason,
    clientOid: facts.clientOid,
    enterPointSource: facts.enterPointSource,
    feeDetail: [{ feeCoin: order.fill?.commissionAsset ?? facts.marginCoin ?? '', fee }],
    force: facts.force,
    instId: symbol,
    leverage: facts.leverage,
    marginCoin: facts.marginCoin,
    marginMode: facts.marginMode,
    notionalUsd: String(worth(book.rules, symbol, decimal(quantity), price).quote),
    orderId: facts.orderId,
    orderType: facts.orderType,
    posMode: facts.posMode,
    posSide: facts.posSide,
    ...presetFacts(order, 'presetStopSurplus'),
    ...presetFacts(order, 'presetStopLoss'),
    price: order.price || '0',
    // In small letters here, in capitals in answers.
    reduceOnly: String(facts.reduceOnly).toLowerCase(),
    side: facts.side,
    size: quantity,
    status: facts.status,
    stpMode: given.get('stpMode') ?? 'none',
    totalProfits: facts.totalProfits || '0',
    tradeSide: facts.tradeSide,
    uTime: facts.uTime,
    priceAvg: order.fill?.price,
    ...(fill !== undefined && fillFacts(fill)),
  };
};

/** Orders as they are placed, filled, changed and ended. */
export const orders: AccountChannel = {
  changed: (view, change) => {
    if (change.kind === 'fill') {
      return isWanted(view, change) ? [rowOf(lineOf(view), change.order, change.fill)] : undefined;
    }
    if (change.kind !== 'order' || change.order.service !== 'plain' || !isWanted(view, change)) return undefined;
    return [rowOf(lineOf(view), change.order)];
  },
};
