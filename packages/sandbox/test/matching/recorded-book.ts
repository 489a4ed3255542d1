import type { MatchBook, MatchedTrade } from '../../src/matching/match-book.ts';
import type { Action, TestOrder } from './actions.ts';
import type { NaiveParts, Quotes } from './naive-book.ts';

export type TestBook = Omit<MatchBook<TestOrder>, 'size'>;

/** A book with orders, positions and quotes of its own, and a record of everything that it says. */
export const createRecordedBook = <B extends TestBook>(make: (parts: NaiveParts<TestOrder>) => B) => {
  const positions = new Map<string, number>();
  const orders = new Map<number, TestOrder>();
  let quotes: { readonly bids: Quotes; readonly asks: Quotes } = { bids: [], asks: [] };
  let said: string[] = [];

  const held = (owner: string): number => positions.get(owner) ?? 0;
  const reach = ({ owner, buys, reduces }: TestOrder): number => {
    if (!reduces) return Number.POSITIVE_INFINITY;
    return Math.max(0, buys ? -held(owner) : held(owner));
  };
  const move = (order: TestOrder | undefined, buys: boolean, lots: number): void => {
    if (order !== undefined) positions.set(order.owner, held(order.owner) + (buys ? lots : -lots));
  };
  /** Some orders go when another trades: what is told of a trade may cancel. */
  const cancelLinked = (order: TestOrder | undefined): void => {
    const linked = order && orders.get(order.linked);
    if (linked === undefined || !book.cancel(linked)) return;
    orders.delete(linked.id);
    said.push(`linked ${linked.id}`);
  };
  const settle = ({ maker, taker, ticks, lots, takerBuys }: MatchedTrade<TestOrder>): void => {
    const parties = [maker, taker].map((order) => (order === undefined ? '-' : `${order.id}(${order.lots})`));
    said.push(`trade ${parties.join(' ')} ${lots} at ${ticks} ${takerBuys ? 'buys' : 'sells'}`);
    move(maker, !takerBuys, lots);
    move(taker, takerBuys, lots);
    cancelLinked(maker);
    cancelLinked(taker);
    // Who looks must change nothing, although quotes are half replaced at a step.
    book.best('bid');
    book.best('ask');
  };
  const book: B = make({
    quotes: (buys) => (buys ? quotes.bids : quotes.asks),
    settle,
    reach,
    ended: (order, why) => {
      said.push(`${why} ${order.id}`);
      orders.delete(order.id);
    },
  });

  const act = (action: Action): string => {
    if (action.kind === 'place') {
      const order = { ...action.order };
      orders.set(order.id, order);
      return book.submit(order, action.timeInForce);
    }
    if (action.kind === 'cancel') {
      const order = orders.get(action.id);
      orders.delete(action.id);
      return order !== undefined && book.cancel(order) ? 'cancelled' : 'unknown';
    }
    if (action.kind === 'amend') {
      const order = orders.get(action.id);
      return order === undefined ? 'unknown' : book.amend(order, action.to);
    }
    if (action.kind === 'position') {
      positions.set(action.owner, action.lots);
      return 'moved';
    }
    quotes = action;
    book.step(action.trade);
    return 'stepped';
  };
  return {
    book,
    orders,
    reach,
    /** Does it, and gives what was said meanwhile. */
    act: (action: Action): readonly string[] => {
      said = [];
      const outcome = act(action);
      return [...said, outcome];
    },
  };
};
