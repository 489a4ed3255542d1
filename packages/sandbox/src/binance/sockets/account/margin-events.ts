import { type Decimal, decimal, sum, zero } from '../../../decimal.ts';
import type { JsonObject } from '../../../json.ts';
import type { AccountChange } from '../../../state/account-changes.ts';
import type { Book } from '../../../state/book.ts';
import { restOf } from '../../../state/matching.ts';
import type { Order } from '../../../state/order.ts';
import { openOrders } from '../../../state/orders.ts';
import { assetsOf } from '../../../state/prices.ts';
import { heldOf, lockedOf } from '../../handlers/margin-funds.ts';
import { orderFacts } from '../../handlers/orders/order-facts.ts';
import { money } from '../../handlers/position-facts.ts';
import { type Execution, executionOf } from './order-events.ts';

const executionReport = (execution: Execution): JsonObject => {
  const { order, what, fill, at, now } = execution;
  const facts = orderFacts(order);
  const isCancel = what === 'cancelled';
  return {
    e: 'executionReport',
    E: now,
    s: order.symbol,
    // The id of the request that cancels; the order's own one is the original.
    c: isCancel ? `sandboxCancel${order.id}` : order.clientId,
    S: order.side,
    o: order.type,
    f: facts.timeInForce,
    q: order.quantity,
    p: order.price,
    P: facts.stopPrice,
    F: facts.icebergQty,
    g: -1,
    C: isCancel ? order.clientId : '',
    x: executionOf(execution),
    X: facts.status,
    r: 'NONE',
    i: order.id,
    l: fill?.quantity ?? '0',
    z: facts.executedQty,
    L: fill?.price ?? '0',
    n: fill?.commission ?? '0',
    N: fill?.commissionAsset ?? null,
    T: at,
    t: fill?.id ?? -1,
    I: at,
    w: order.status === 'open',
    m: fill?.maker ?? false,
    M: fill !== undefined,
    O: order.createdAt,
    Z: facts.cummulativeQuoteQty,
    Y: fill?.quote ?? '0',
    Q: order.given.get('quoteOrderQty') ?? '0',
    W: order.createdAt,
    V: facts.selfTradePreventionMode,
  };
};

const accountPosition = (book: Book, assets: readonly string[], at: number, now: number): JsonObject => ({
  e: 'outboundAccountPosition',
  E: now,
  u: at,
  U: at,
  B: assets.map((asset) => {
    const locked = lockedOf(book, asset);
    return { a: asset, f: money(heldOf(book, asset).minus(locked)), l: money(locked) };
  }),
});

/** What an order would lose at once with each coin, if it were filled at its price. Market orders have none. */
const lossAtPrice = ({ rules, prices }: Book, order: Order): Decimal => {
  if (Number(order.price) === 0) return zero;
  const gain = decimal(order.price).minus(prices.of(order.symbol));
  const loss = rules.buys(order) ? gain : gain.negated();
  return loss.gt(0) ? loss : zero;
};

/** The losses of all open orders in an asset, sent when an order that is part of them comes, goes or is filled. */
const openOrderLoss = (book: Book, order: Order, now: number): readonly JsonObject[] => {
  if (lossAtPrice(book, order).isZero()) return [];
  const { quote } = assetsOf(order.symbol);
  const others = openOrders(book, 'plain').filter(({ symbol }) => assetsOf(symbol).quote === quote);
  const total = sum(others.map((other) => lossAtPrice(book, other).times(restOf(other))));
  return [{ e: 'openOrderLoss', E: now, O: [{ a: quote, o: String(total.negated()) }] }];
};

/** What is sent when something changes in the margin account of portfolio margin. */
export const marginEvents = (book: Book, change: AccountChange, now: number): readonly JsonObject[] => {
  const { at } = change;
  switch (change.kind) {
    case 'order': {
      const { order, event: what } = change;
      const { base, quote } = assetsOf(order.symbol);
      const bound = book.rules.buys(order) ? quote : base;
      return [
        executionReport({ order, what, at, now }),
        accountPosition(book, [bound], at, now),
        ...openOrderLoss(book, order, now),
      ];
    }
    case 'fill': {
      const { order, fill } = change;
      const { base, quote } = assetsOf(order.symbol);
      return [
        executionReport({ order, what: 'traded', fill, at, now }),
        accountPosition(book, [base, quote], at, now),
        ...openOrderLoss(book, order, now),
      ];
    }
    case 'balance': {
      const { asset, amount } = change;
      const update = { e: 'balanceUpdate', E: now, a: asset, d: money(decimal(amount)), U: at, T: at };
      return [update, accountPosition(book, [asset], at, now)];
    }
    default:
      return [];
  }
};
