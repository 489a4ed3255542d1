import { sum } from '../../../decimal.ts';
import type { JsonObject } from '../../../json.ts';
import type { OrderEvent } from '../../../state/account-changes.ts';
import type { Book } from '../../../state/book.ts';
import { worthInMargin } from '../../../state/contract.ts';
import type { Fill } from '../../../state/fill.ts';
import { restOf } from '../../../state/matching.ts';
import type { Order } from '../../../state/order.ts';
import { openOrders } from '../../../state/orders.ts';
import { orderFacts } from '../../handlers/orders/order-facts.ts';
import { headOf, type Segment } from './segment.ts';

/** What has just happened to an order. */
export interface Execution {
  readonly order: Order;
  readonly what: OrderEvent | 'traded';
  readonly fill?: Fill;
  readonly at: number;
  readonly now: number;
}

const executions: { readonly [W in Execution['what']]: string } = {
  placed: 'NEW',
  amended: 'AMENDMENT',
  activated: 'NEW',
  cancelled: 'CANCELED',
  expired: 'EXPIRED',
  triggered: 'NEW',
  rejected: 'EXPIRED',
  traded: 'TRADE',
};

export const executionOf = ({ what, order }: Execution): string =>
  what === 'traded' && order.forced !== undefined ? 'CALCULATED' : executions[what];

/** What is bound in open orders of the same side: in the quote asset, or of inverse contracts in the base asset. */
const boundOn = (book: Book, order: Order, buys: boolean): string => {
  const { rules } = book;
  const meant = openOrders(book, 'plain').filter(
    (other) => other.symbol === order.symbol && rules.buys(other) === buys && Number(other.price) > 0,
  );
  return String(sum(meant.map((other) => worthInMargin(rules, other.symbol, restOf(other), other.price))));
};

/** Why an order has expired, as a code: `2` for IOC, `4` where there was nothing left to close. */
const expiryReasonOf = ({ rules }: Book, { order, what, at }: Execution): string => {
  if (what !== 'expired') return '0';
  const { given } = order;
  if (given.get('timeInForce') === 'IOC') return '2';
  const isPast = given.get('timeInForce') === 'GTD' && Number(given.get('goodTillDate')) <= at;
  return rules.closes(order) && !isPast ? '4' : '0';
};

/** What only some of the products say. */
const ownFacts = ({ dialect, book }: Segment, execution: Execution): JsonObject => {
  const { order } = execution;
  const facts = orderFacts(order);
  const conditional = {
    wt: facts.workingType,
    ot: order.forced === undefined ? facts.origType : 'LIQUIDATION',
    cp: facts.closePosition,
    pP: facts.priceProtect,
    pm: facts.priceMatch,
    er: expiryReasonOf(book, execution),
  };
  switch (dialect) {
    case 'usdm':
      return { ...conditional, si: 0, ss: 0, gtd: facts.goodTillDate };
    case 'coinm':
      return { ...conditional, ma: order.marginAsset ?? book.rules.marginAsset(order.symbol) };
    case 'pm': {
      const { placedBy } = order;
      const strategy = placedBy?.service === 'conditional' && { st: `C_${placedBy.type}`, si: placedBy.id };
      return { gtd: facts.goodTillDate, ...strategy };
    }
  }
};

/** An order as it is now, and the fill that has come. */
export const orderTradeUpdate = (segment: Segment, execution: Execution): JsonObject => {
  const { book, dialect } = segment;
  const { order, fill, at, now } = execution;
  const facts = orderFacts(order);
  const unpaid = dialect === 'pm' ? {} : { n: '0', N: book.rules.marginAsset(order.symbol) };
  return {
    ...headOf('ORDER_TRADE_UPDATE', segment, at, now),
    o: {
      s: order.symbol,
      c: order.clientId,
      S: order.side,
      o: order.type,
      f: facts.timeInForce,
      q: order.quantity,
      p: order.price,
      ap: facts.avgPrice,
      sp: facts.stopPrice,
      x: executionOf(execution),
      X: facts.status,
      i: order.id,
      l: fill?.quantity ?? '0',
      z: facts.executedQty,
      L: fill?.price ?? '0',
      ...(fill === undefined ? unpaid : { n: fill.commission, N: fill.commissionAsset }),
      T: at,
      t: fill?.id ?? 0,
      b: boundOn(book, order, true),
      a: boundOn(book, order, false),
      m: fill?.maker ?? false,
      R: facts.reduceOnly,
      ps: order.positionSide,
      rp: fill?.profit ?? '0',
      V: facts.selfTradePreventionMode,
      ...ownFacts(segment, execution),
    },
  };
};

/** The same fill in few words, sent before all else. Only USDⓈ-M has it. */
export const tradeLite = (order: Order, fill: Fill, now: number): JsonObject => ({
  e: 'TRADE_LITE',
  E: now,
  T: fill.at,
  s: order.symbol,
  q: order.quantity,
  p: order.price,
  m: fill.maker,
  c: order.clientId,
  S: order.side,
  L: fill.price,
  l: fill.quantity,
  t: fill.id,
  i: order.id,
});
