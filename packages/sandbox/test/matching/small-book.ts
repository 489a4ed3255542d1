import { type CoreOrder, createMatchBook, type MatchBook, type TimeInForce } from '../../src/matching/match-book.ts';
import type { Quotes } from './naive-book.ts';
import { liquidityOf } from './two-books.ts';

export interface NamedOrder extends CoreOrder {
  readonly name: string;
}

/** What an order of a test may say beside its side, lots and price. */
export interface More {
  readonly timeInForce?: TimeInForce;
  readonly owner?: string;
  readonly selfTrade?: CoreOrder['selfTrade'];
}

export interface SmallBook extends MatchBook<NamedOrder> {
  /** What was said since it was last asked, such as `a takes 5 of b at 100` and `b filled`. */
  said(): string[];
  buy(name: string, lots: number, ticks: number, more?: More): NamedOrder;
  sell(name: string, lots: number, ticks: number, more?: More): NamedOrder;
  /** Changes what liquidity wants, without a step. */
  want(bids: Quotes, asks: Quotes): void;
  /** Changes what liquidity wants, and steps. */
  quote(bids: Quotes, asks: Quotes, trade?: Parameters<MatchBook<NamedOrder>['step']>[0]): void;
  /** How far an order reaches that is not free to trade all it has. */
  readonly reaches: Map<string, number>;
  /** Does more when something has been said. */
  onSaid: (line: string) => void;
}

/** A book for a few orders with names, each of an owner of that name. Without quotes there is no liquidity. */
export const createSmallBook = (bids: Quotes = [], asks: Quotes = []): SmallBook => {
  let wanted = { bids, asks };
  const lines: string[] = [];
  const reaches = new Map<string, number>();
  const say = (line: string): void => {
    lines.push(line);
    small.onSaid(line);
  };
  const book = createMatchBook<NamedOrder>({
    liquidity: liquidityOf((buys) => (buys ? wanted.bids : wanted.asks)),
    settle: ({ maker, taker, ticks, lots }) =>
      say(`${taker?.name ?? 'liquidity'} takes ${lots} of ${maker?.name ?? 'liquidity'} at ${ticks}`),
    reach: ({ name }) => reaches.get(name) ?? Number.POSITIVE_INFINITY,
    ended: ({ name }, why) => say(`${name} ${why}`),
  });
  const place = (buys: boolean, name: string, lots: number, ticks: number, more: More): NamedOrder => {
    const { timeInForce = 'GTC', owner = name, selfTrade } = more;
    const order: NamedOrder = { name, owner, buys, ticks, lots, selfTrade };
    book.submit(order, timeInForce);
    return order;
  };
  const small: SmallBook = {
    ...book,
    said: () => lines.splice(0),
    buy: (name, lots, ticks, more = {}) => place(true, name, lots, ticks, more),
    sell: (name, lots, ticks, more = {}) => place(false, name, lots, ticks, more),
    want: (newBids, newAsks) => {
      wanted = { bids: newBids, asks: newAsks };
    },
    quote: (newBids, newAsks, trade) => {
      wanted = { bids: newBids, asks: newAsks };
      book.step(trade);
    },
    reaches,
    onSaid: () => {},
  };
  return small;
};
