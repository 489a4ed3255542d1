import { describe, expect, it } from 'vitest';
import { createSmallBook } from './small-book.ts';

const anyPrice = Number.POSITIVE_INFINITY;

describe('Who is first', () => {
  it('is who gives the better price, and at one price who came first', () => {
    const book = createSmallBook();
    book.sell('late', 5, 101);
    book.sell('later', 5, 101);
    book.sell('cheap', 5, 100);
    book.buy('taker', 12, 101);
    expect(book.said()).toEqual([
      'taker takes 5 of cheap at 100',
      'cheap filled',
      'taker takes 5 of late at 101',
      'late filled',
      'taker takes 2 of later at 101',
      'taker filled',
    ]);
  });

  it('is the higher bid for who sells', () => {
    const book = createSmallBook();
    book.buy('low', 5, 99);
    book.buy('high', 5, 100);
    book.sell('taker', 6, 99);
    expect(book.said()).toEqual([
      'taker takes 5 of high at 100',
      'high filled',
      'taker takes 1 of low at 99',
      'taker filled',
    ]);
  });

  it('stays who it was when it is filled in part, and when another cancels', () => {
    const book = createSmallBook();
    book.sell('first', 5, 100);
    const second = book.sell('second', 5, 100);
    book.sell('third', 5, 100);
    book.buy('small', 2, 100);
    expect(book.cancel(second)).toBe(true);
    book.buy('big', 5, 100);
    expect(book.said()).toEqual([
      'small takes 2 of first at 100',
      'small filled',
      'big takes 3 of first at 100',
      'first filled',
      'big takes 2 of third at 100',
      'big filled',
    ]);
  });

  it('trades with a market order at every price there is', () => {
    const book = createSmallBook();
    book.sell('near', 1, 100);
    book.sell('far', 1, 900);
    book.buy('taker', 5, anyPrice);
    expect(book.said()).toEqual([
      'taker takes 1 of near at 100',
      'near filled',
      'taker takes 1 of far at 900',
      'far filled',
      'taker expired',
    ]);
    book.buy('bid', 1, 1);
    book.sell('seller', 2, 0);
    expect(book.said()).toEqual(['seller takes 1 of bid at 1', 'bid filled', 'seller expired']);
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
  });
});

describe('A book', () => {
  it('shows what rests at each price, best first', () => {
    const book = createSmallBook();
    book.buy('a', 5, 99);
    book.buy('b', 2, 98);
    book.buy('c', 4, 99);
    book.sell('d', 7, 101);
    expect(book.levels('bid', 5)).toEqual([
      [99, 9],
      [98, 2],
    ]);
    expect(book.levels('bid', 1)).toEqual([[99, 9]]);
    expect(book.levels('bid', 0)).toEqual([]);
    expect(book.levels('ask', 5)).toEqual([[101, 7]]);
    expect([book.best('bid'), book.best('ask')]).toEqual([99, 101]);
  });

  it('says what a limit would meet, and how much could be had', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100);
    book.sell('b', 6, 102);
    expect([book.takes(true, 99), book.takes(true, 100), book.takes(false, 1)]).toEqual([false, true, false]);
    expect(book.available(true, 101, 50)).toBe(5);
    expect(book.available(true, 102, 50)).toBe(11);
    expect(book.available(true, anyPrice, 8)).toBe(8);
    expect(book.available(false, 1, 8)).toBe(0);
  });

  it('forgets an order that is cancelled, filled or ended, and its price', () => {
    const book = createSmallBook();
    const gone = book.buy('gone', 5, 99);
    expect(book.size()).toEqual({ orders: 1, prices: 1 });
    expect(book.cancel(gone)).toBe(true);
    expect(book.cancel(gone)).toBe(false);
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
    expect(book.best('bid')).toBeUndefined();
    expect(book.said()).toEqual([]);
  });

  it('goes on where who is told of a trade cancels the next order in the queue', () => {
    const book = createSmallBook();
    book.sell('first', 5, 100);
    const next = book.sell('next', 5, 100);
    book.sell('last', 5, 100);
    book.onSaid = (line) => {
      if (line.includes('of first')) book.cancel(next);
    };
    book.buy('taker', 7, 100);
    expect(book.said()).toEqual([
      'taker takes 5 of first at 100',
      'first filled',
      'taker takes 2 of last at 100',
      'taker filled',
    ]);
  });

  it('tells of no end where the maker itself is cancelled by who is told of its trade', () => {
    const book = createSmallBook();
    const maker = book.sell('maker', 5, 100);
    book.onSaid = () => book.cancel(maker);
    book.buy('taker', 3, 100);
    expect(book.said()).toEqual(['taker takes 3 of maker at 100', 'taker filled']);
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
  });
});
