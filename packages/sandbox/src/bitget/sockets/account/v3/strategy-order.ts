import type { Json } from '../../../../json.ts';
import type { Book } from '../../../../state/book.ts';
import type { Order } from '../../../../state/order.ts';
import { tradeOf } from '../../../unified/orders/order-facts.ts';
import { strategyFacts } from '../../../unified/orders/strategy.ts';
import { type AccountChannel, isOfWaiting } from '../channel.ts';
import { categoryOf } from './order.ts';

/** Which of the two prices of a take-profit and stop-loss there is, the first where there are both. */
const triggerTypeOf = ({ given }: Order): string => {
  if ((given.get('type') ?? 'tpsl') !== 'tpsl') return '';
  return given.has('takeProfit') ? 'takeProfit' : 'stopLoss';
};

const rowOf = (book: Book, order: Order): Json => {
  const facts = strategyFacts(book, order);
  return {
    category: categoryOf(book),
    symbol: order.symbol,
    orderId: facts.orderId,
    clientOid: facts.clientOid,
    qty: facts.qty,
    side: tradeOf(book, order),
    posSide: facts.posSide,
    reduceOnly: book.rules.closes(order) ? 'yes' : 'no',
    type: facts.type,
    status: facts.status,
    triggerType: triggerTypeOf(order),
    tpTriggerBy: facts.tpTriggerBy,
    slTriggerBy: facts.slTriggerBy,
    takeProfit: facts.takeProfit,
    stopLoss: facts.stopLoss,
    tpOrderType: facts.tpOrderType,
    slOrderType: facts.slOrderType,
    tpLimitPrice: facts.tpLimitPrice,
    slLimitPrice: facts.slLimitPrice,
    triggerBy: facts.triggerBy,
    triggerPrice: facts.triggerPrice,
    triggerOrderType: facts.triggerOrderType,
    triggerOrderPrice: facts.triggerOrderPrice,
    createdTime: facts.createdTime,
    updatedTime: facts.updatedTime,
  };
};

/** Orders that wait as they are placed, changed, set off and ended. */
export const strategyOrder: AccountChannel = {
  changed: (view, change) =>
    isOfWaiting(view, change) ? [rowOf(view.account.book(change.product), change.order)] : undefined,
};
