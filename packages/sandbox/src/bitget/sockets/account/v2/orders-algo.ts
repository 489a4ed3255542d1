import type { Json, JsonObject } from '../../../../json.ts';
import type { Book } from '../../../../state/book.ts';
import type { Order } from '../../../../state/order.ts';
import { orderFacts } from '../../../handlers/orders/order-facts.ts';
import { type AccountChannel, isOfWaiting, lineOf } from '../channel.ts';

/** Kinds of orders that wait have short names here, and long ones in answers. */
const planTypes: { readonly [planType: string]: string } = {
  normal_plan: 'pl',
  profit_plan: 'tp',
  loss_plan: 'sl',
  pos_profit: 'ptp',
  pos_loss: 'psl',
  track_plan: 'track',
  moving_plan: 'mtpsl',
};

/** The take-profit and the stop-loss that an order sets once it is set off, where it does. */
const presetFacts = ({ given }: Order, name: 'stopSurplus' | 'stopLoss'): JsonObject => ({
  [`${name}Price`]: given.get(`${name}ExecutePrice`) || undefined,
  [`${name}TriggerPrice`]: given.get(`${name}TriggerPrice`) || undefined,
  [`${name}TriggerType`]: given.get(`${name}TriggerType`) || 'fill_price',
});

const rowOf = (book: Book, order: Order): Json => {
  const facts = orderFacts(book, order);
  return {
    instId: order.symbol,
    orderId: facts.orderId,
    clientOid: facts.clientOid,
    triggerPrice: facts.triggerPrice,
    triggerType: facts.triggerType,
    triggerTime: facts.uTime,
    planType: planTypes[String(facts.planType)] ?? facts.planType,
    price: order.price || '0',
    executePrice: String(facts.executePrice || '0'),
    size: order.quantity,
    actualSize: facts.baseVolume,
    orderType: facts.orderType,
    side: facts.side,
    tradeSide: facts.tradeSide,
    posSide: facts.posSide,
    marginCoin: facts.marginCoin ?? book.rules.marginAsset(order.symbol),
    status: facts.planStatus,
    posMode: facts.posMode,
    enterPointSource: facts.enterPointSource,
    ...presetFacts(order, 'stopSurplus'),
    ...presetFacts(order, 'stopLoss'),
    stpMode: order.given.get('stpMode') ?? 'none',
    cTime: facts.cTime,
    uTime: facts.uTime,
  };
};

/** Trigger orders, take-profits and stop-losses as they are placed, changed, set off and ended. */
export const ordersAlgo: AccountChannel = {
  changed: (view, change) => (isOfWaiting(view, change) ? [rowOf(lineOf(view), change.order)] : undefined),
};
