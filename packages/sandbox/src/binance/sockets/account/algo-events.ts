import type { JsonObject } from '../../../json.ts';
import type { OrderEvent } from '../../../state/account-changes.ts';
import type { Order } from '../../../state/order.ts';
import { orderFacts } from '../../handlers/orders/order-facts.ts';
import { headOf, type Segment } from './segment.ts';

interface Moment {
  readonly at: number;
  readonly now: number;
}

const algoOrder = (order: Order, at: number, isTriggering: boolean): JsonObject => {
  const facts = orderFacts(order);
  const status = isTriggering ? 'TRIGGERING' : facts.algoStatus;
  const isFinished = status === 'FINISHED';
  return {
    caid: order.clientId,
    aid: order.id,
    at: 'CONDITIONAL',
    o: order.type,
    s: order.symbol,
    S: order.side,
    ps: order.positionSide,
    f: facts.timeInForce,
    q: order.quantity,
    X: status,
    ai: isTriggering ? '' : facts.actualOrderId,
    ap: isFinished ? facts.actualPrice : undefined,
    aq: isFinished ? facts.actualQty : undefined,
    act: isFinished ? facts.actualType : undefined,
    tp: facts.triggerPrice,
    p: order.price,
    V: facts.selfTradePreventionMode,
    wt: facts.workingType,
    pm: facts.priceMatch,
    cp: facts.closePosition,
    pP: facts.priceProtect,
    R: facts.reduceOnly,
    tt: isTriggering ? at : facts.triggerTime,
    gtd: facts.goodTillDate,
    rm: order.refusal,
    ia: order.trailed?.isActive ?? false,
  };
};

/** An order that waits for a price. Portfolio margin calls the order by another letter. */
const algoUpdate = (segment: Segment, order: Order, { at, now }: Moment, isTriggering = false): JsonObject => ({
  ...headOf('ALGO_UPDATE', segment, at, now),
  i: undefined,
  [segment.dialect === 'pm' ? 'ao' : 'o']: algoOrder(order, at, isTriggering),
});

/** The conditional orders that portfolio margin still has on COIN-M. */
const conditionalOrderUpdate = (segment: Segment, order: Order, { at, now }: Moment): JsonObject => {
  const facts = orderFacts(order);
  return {
    ...headOf('CONDITIONAL_ORDER_TRADE_UPDATE', segment, at, now),
    i: undefined,
    so: {
      s: order.symbol,
      c: order.clientId,
      si: order.id,
      S: order.side,
      st: order.type,
      f: facts.timeInForce,
      q: order.quantity,
      p: order.price,
      sp: facts.stopPrice,
      os: facts.strategyStatus,
      T: order.createdAt,
      ut: at,
      R: facts.reduceOnly,
      wt: facts.workingType,
      ps: order.positionSide,
      cp: facts.closePosition,
      AP: facts.activatePrice,
      cr: facts.callbackRate,
      i: order.placed?.id ?? 0,
      V: facts.selfTradePreventionMode,
      gtd: facts.goodTillDate,
    },
  };
};

const endings: readonly OrderEvent[] = ['triggered', 'rejected', 'expired'];

/** What ends the waiting of an order whose price has come is announced first. */
const isSetOff = ({ setOffAt }: Order, event: OrderEvent): boolean => setOffAt !== undefined && endings.includes(event);

/** What is sent of an order that waits for a price. */
export const waitingEvents = (
  segment: Segment,
  order: Order,
  event: OrderEvent,
  moment: Moment,
): readonly JsonObject[] => {
  // That a trailing stop has begun to follow is announced for the futures accounts alone.
  if (event === 'activated' && segment.dialect === 'pm') return [];
  if (order.service === 'conditional') return [conditionalOrderUpdate(segment, order, moment)];
  const update = algoUpdate(segment, order, moment);
  return isSetOff(order, event) ? [algoUpdate(segment, order, moment, true), update] : [update];
};

/** What is sent of the order that has placed one which has ended now. */
export const finishedEvents = (segment: Segment, { placedBy, status }: Order, moment: Moment): readonly JsonObject[] =>
  placedBy === undefined || placedBy.service !== 'algo' || status === 'open'
    ? []
    : [algoUpdate(segment, placedBy, moment)];
