import { describe, expect, it } from 'vitest';
import { createMatchBook } from '../../src/matching/match-book.ts';
import type { Quotes } from './naive-book.ts';
import { createSmallBook, type NamedOrder } from './small-book.ts';

const bids: Quotes = [
  [99, 10],
  [98, 20],
  [97, 30],
];
const asks: Quotes = [
  [101, 10],
  [102, 20],
  [103, 30],
];

describe('Liquidity', () => {
  it('is in the book without an order, and nothing of it is kept', () => {
    const book = createSmallBook(bids, asks);
    expect(book.levels('bid', 9)).toEqual(bids);
    expect(book.levels('ask', 2)).toEqual(asks.slice(0, 2));
    expect(book.available(true, 102, 99)).toBe(30);
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
  });

  it('is taken as far as it goes, and is back with the next step', () => {
    const book = createSmallBook(bids, asks);
    book.buy('taker', 25, 102);
    expect(book.said()).toEqual([
      'taker takes 10 of liquidity at 101',
      'taker takes 15 of liquidity at 102',
      'taker filled',
    ]);
    expect(book.levels('ask', 9)).toEqual([
      [102, 5],
      [103, 30],
    ]);
    expect(book.takes(true, 101)).toBe(false);
    book.step();
    expect(book.levels('ask', 9)).toEqual(asks);
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
  });

  it('stands before users who join its price, and with what was taken behind them', () => {
    const book = createSmallBook(bids, asks);
    book.buy('user', 5, 99);
    expect(book.levels('bid', 1)).toEqual([[99, 15]]);
    book.sell('one', 4, 99);
    book.step();
    expect(book.levels('bid', 1)).toEqual([[99, 15]]);
    book.sell('two', 13, 99);
    expect(book.said()).toEqual([
      'one takes 4 of liquidity at 99',
      'one filled',
      'two takes 6 of liquidity at 99',
      'two takes 5 of user at 99',
      'user filled',
      'two takes 2 of liquidity at 99',
      'two filled',
    ]);
    expect(book.levels('bid', 1)).toEqual([[99, 2]]);
  });

  it('keeps what is left of it where the only user leaves', () => {
    const book = createSmallBook(bids, asks);
    const user = book.buy('user', 5, 99);
    book.sell('taker', 4, 99);
    book.cancel(user);
    expect(book.levels('bid', 1)).toEqual([[99, 6]]);
    const again = book.buy('again', 5, 99);
    expect(book.levels('bid', 1)).toEqual([[99, 11]]);
    book.cancel(again);
    book.step();
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
  });

  it('leaves with its youngest lots first where it wants fewer', () => {
    const book = createSmallBook([[99, 10]]);
    book.buy('user', 5, 99);
    book.quote([[99, 14]], []);
    book.quote([[99, 12]], []);
    book.sell('taker', 17, 99);
    expect(book.said()).toEqual([
      'taker takes 10 of liquidity at 99',
      'taker takes 5 of user at 99',
      'user filled',
      'taker takes 2 of liquidity at 99',
      'taker filled',
    ]);
  });

  it('leaves a price that it does not want any more, and comes to one that it wants now', () => {
    const book = createSmallBook(bids, asks);
    book.buy('near', 5, 99);
    book.buy('far', 5, 90);
    book.quote([[90, 7]], [[91, 7]]);
    expect(book.said()).toEqual(['liquidity takes 5 of near at 99', 'near filled']);
    expect(book.levels('bid', 9)).toEqual([[90, 12]]);
    book.quote([], []);
    expect(book.levels('bid', 9)).toEqual([[90, 5]]);
    expect(book.levels('ask', 9)).toEqual([]);
  });

  it('sells nothing where it has moved away before its step', () => {
    const book = createSmallBook(bids, asks);
    expect(book.best('ask')).toBe(101);
    book.want([], [[102, 5]]);
    book.buy('taker', 7, 103);
    expect(book.said()).toEqual(['taker takes 5 of liquidity at 102']);
    expect(book.levels('bid', 9)).toEqual([[103, 2]]);
  });

  it('counts lots that stand together as one', () => {
    const book = createSmallBook([[99, 2]]);
    const between = book.buy('between', 5, 99);
    book.quote([[99, 3]], []);
    book.buy('behind', 5, 99);
    book.cancel(between);
    book.sell('taker', 4, 99);
    expect(book.said()).toEqual(['taker takes 3 of liquidity at 99', 'taker takes 1 of behind at 99', 'taker filled']);
  });
});

describe('A step', () => {
  it('lets the flow meet users up to its price, the best price and the first in time before the others', () => {
    const book = createSmallBook();
    book.sell('second', 5, 100);
    book.sell('third', 5, 100);
    book.sell('first', 5, 99);
    book.sell('beyond', 5, 101);
    book.quote([], [], { ticks: 100, lots: 12, buys: true });
    expect(book.said()).toEqual([
      'liquidity takes 5 of first at 99',
      'first filled',
      'liquidity takes 5 of second at 100',
      'second filled',
      'liquidity takes 2 of third at 100',
    ]);
  });

  it('lets the flow take from liquidity first that stands before a user, and tells nobody', () => {
    const book = createSmallBook(bids, asks);
    book.buy('user', 5, 99);
    book.quote(bids, asks, { ticks: 99, lots: 12, buys: false });
    expect(book.said()).toEqual(['liquidity takes 2 of user at 99']);
    // What the flow has taken of liquidity is back, behind the user.
    book.sell('taker', 4, 99);
    expect(book.said()).toEqual([
      'taker takes 3 of user at 99',
      'user filled',
      'taker takes 1 of liquidity at 99',
      'taker filled',
    ]);
  });

  it('does not let the flow spend itself where only liquidity stands', () => {
    const book = createSmallBook(bids, asks);
    book.sell('user', 5, 104);
    book.quote(bids, asks, { ticks: 104, lots: 5, buys: true });
    expect(book.said()).toEqual(['liquidity takes 5 of user at 104', 'user filled']);
  });

  it('takes nothing where the flow brings nothing, or does not reach', () => {
    const book = createSmallBook();
    book.sell('user', 5, 100);
    book.quote([], [], { ticks: 100, lots: 0, buys: true });
    book.quote([], [], { ticks: 99, lots: 9, buys: true });
    book.quote([], [], { ticks: 101, lots: 9, buys: false });
    expect(book.said()).toEqual([]);
  });

  it("lets new quotes take the orders that they cross, at the users' prices, each quote with its own lots", () => {
    const book = createSmallBook(bids, asks);
    book.sell('dear', 30, 101);
    book.sell('cheap', 3, 100);
    book.quote(
      [
        [102, 5],
        [101, 6],
        [100, 7],
      ],
      [[103, 5]],
    );
    expect(book.said()).toEqual([
      'liquidity takes 3 of cheap at 100',
      'cheap filled',
      'liquidity takes 2 of dear at 101',
      'liquidity takes 6 of dear at 101',
    ]);
    expect(book.levels('ask', 9)).toEqual([
      [101, 22],
      [103, 5],
    ]);
    expect(book.levels('bid', 9)).toEqual([[100, 7]]);
    book.step();
    expect(book.said()).toEqual(['liquidity takes 5 of dear at 101', 'liquidity takes 6 of dear at 101']);
  });

  it('lets new asks take bids in the same way, and leaves what is left of a quote', () => {
    const book = createSmallBook();
    book.buy('user', 5, 100);
    book.quote(
      [[97, 1]],
      [
        [98, 4],
        [99, 4],
        [100, 4],
        [101, 4],
      ],
    );
    expect(book.said()).toEqual([
      'liquidity takes 4 of user at 100',
      'liquidity takes 1 of user at 100',
      'user filled',
    ]);
    expect(book.levels('ask', 9)).toEqual([
      [99, 3],
      [100, 4],
      [101, 4],
    ]);
    expect(book.best('ask')).toBe(99);
  });

  it('shows the best price that is left to who looks while quotes take', () => {
    const book = createSmallBook();
    book.sell('user', 5, 100);
    book.onSaid = () => book.best('bid');
    book.quote(
      [
        [101, 5],
        [99, 1],
      ],
      [],
    );
    expect(book.best('bid')).toBe(99);
    expect(book.takes(false, 100)).toBe(false);
  });

  it('takes from a resting order that liquidity comes to cross while it was eaten', () => {
    const book = createSmallBook(bids, asks);
    book.buy('user', 15, 101);
    expect(book.levels('bid', 1)).toEqual([[101, 5]]);
    book.step();
    expect(book.said()).toEqual([
      'user takes 10 of liquidity at 101',
      'liquidity takes 5 of user at 101',
      'user filled',
    ]);
    expect(book.levels('ask', 1)).toEqual([[101, 5]]);
  });
});

describe('The cost of a step', () => {
  /** How often a step asks what liquidity wants, with so many orders far from its quotes and so many among them. */
  const questions = (far: number, near: number): number => {
    let asked = 0;
    const count = <T>(value: T): T => {
      asked += 1;
      return value;
    };
    const isQuoted = (buys: boolean, ticks: number): boolean =>
      buys ? ticks > 9_900 && ticks < 10_000 : ticks > 10_000 && ticks < 10_100;
    const book = createMatchBook<NamedOrder>({
      liquidity: {
        best: (buys) => count(buys ? 9_999 : 10_001),
        next: (buys, ticks) => count(isQuoted(buys, ticks) ? ticks + (buys ? -1 : 1) : undefined),
        lotsAt: (buys, ticks) => count(isQuoted(buys, ticks) ? 10 : 0),
      },
      settle: () => {},
      reach: () => Number.POSITIVE_INFINITY,
      ended: () => {},
    });
    const place = (buys: boolean, ticks: number): void => {
      book.submit({ name: 'a', owner: 'a', buys, ticks, lots: 1 }, 'GTC');
    };
    for (let each = 1; each <= far; each += 1) {
      place(true, each);
      place(false, 20_000 + each);
    }
    for (let each = 1; each <= near; each += 1) {
      place(true, 10_000 - each);
      place(false, 10_000 + each);
    }
    book.step();
    asked = 0;
    book.step({ ticks: 10_000, lots: 5, buys: true });
    return asked;
  };

  it('does not grow with the orders that are far from it', () => {
    expect(questions(0, 0)).toBe(2);
    expect(questions(2_000, 0)).toBe(questions(1, 0));
    expect(questions(2_000, 0)).toBeLessThanOrEqual(6);
  });

  it('is one more question for each price with orders among the quotes', () => {
    expect(questions(2_000, 5) - questions(2_000, 0)).toBe(10);
  });
});
