import { createMatchBook, type MatchBook } from '../../src/matching/match-book.ts';
import { createRandomStream } from '../../src/world/random.ts';
import { createActions, type TestOrder } from './actions.ts';
import type { Quotes } from './naive-book.ts';
import { liquidityOf } from './two-books.ts';

/** A book that random orders come to and leave for as long as somebody wants. Only what rests is known here too. */
export const createLastingBook = (seed: number) => {
  const draw = createActions(createRandomStream(seed, 'book', 'lasting'));
  const orders = new Map<number, TestOrder>();
  let quotes: { readonly bids: Quotes; readonly asks: Quotes } = { bids: [], asks: [] };
  const book: MatchBook<TestOrder> = createMatchBook<TestOrder>({
    liquidity: liquidityOf((buys) => (buys ? quotes.bids : quotes.asks)),
    settle: () => {},
    reach: () => Number.POSITIVE_INFINITY,
    ended: ({ id }) => orders.delete(id),
  });
  const act = (): void => {
    const action = draw([...orders.values()]);
    if (action.kind === 'place') {
      if (book.submit(action.order, action.timeInForce) === 'rests') orders.set(action.order.id, action.order);
    } else if (action.kind === 'cancel') {
      const order = orders.get(action.id);
      if (order !== undefined) book.cancel(order);
      orders.delete(action.id);
    } else if (action.kind === 'amend') {
      const order = orders.get(action.id);
      if (order !== undefined) book.amend(order, action.to);
    } else if (action.kind === 'step') {
      quotes = action;
      book.step(action.trade);
    }
  };
  return {
    book,
    orders,
    run: (actions: number): void => {
      for (let done = 0; done < actions; done += 1) act();
    },
    /** Everybody leaves, and liquidity quotes once more. */
    empty: (): void => {
      for (const order of orders.values()) book.cancel(order);
      orders.clear();
      book.step();
    },
  };
};
