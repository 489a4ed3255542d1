import { describe, expect, it } from 'vitest';
import type { Amendment } from '../../src/matching/match-book.ts';
import { createSmallBook } from './small-book.ts';

/** Who of two is first at their price once the first of them has been amended, and what it said. */
const afterAmending = (to: Partial<Amendment>) => {
  const book = createSmallBook();
  const first = book.buy('first', 5, 100);
  book.buy('second', 5, 100);
  const outcome = book.amend(first, { ticks: 100, lots: 5, ...to });
  const bids = book.levels('bid', 9);
  book.sell('taker', 1, 100);
  const place = book.said().includes('taker takes 1 of first at 100') ? 'kept' : 'lost';
  return { outcome, place, bids };
};

describe('An amended order', () => {
  it('keeps its place with fewer lots at its price', () => {
    expect(afterAmending({ lots: 3 })).toEqual({ outcome: 'rests', place: 'kept', bids: [[100, 8]] });
  });

  it('keeps its place when nothing changes', () => {
    expect(afterAmending({})).toEqual({ outcome: 'rests', place: 'kept', bids: [[100, 10]] });
  });

  it('loses its place with fewer lots where the exchange says so', () => {
    expect(afterAmending({ lots: 3, keepsPlace: false })).toEqual({
      outcome: 'rests',
      place: 'lost',
      bids: [[100, 8]],
    });
  });

  it('loses its place with more lots', () => {
    expect(afterAmending({ lots: 6 })).toEqual({ outcome: 'rests', place: 'lost', bids: [[100, 11]] });
  });

  it('goes behind whoever is at its new price', () => {
    const book = createSmallBook();
    const order = book.buy('a', 5, 99);
    book.buy('b', 5, 100);
    book.amend(order, { ticks: 100, lots: 5 });
    book.sell('taker', 6, 100);
    expect(book.said()).toEqual(['taker takes 5 of b at 100', 'b filled', 'taker takes 1 of a at 100', 'taker filled']);
    expect(order).toMatchObject({ ticks: 100, lots: 4 });
  });

  it('takes what its new price reaches', () => {
    const book = createSmallBook();
    book.sell('ask', 3, 101);
    const order = book.buy('a', 5, 99);
    expect(book.amend(order, { ticks: 101, lots: 5 })).toBe('rests');
    expect(book.said()).toEqual(['a takes 3 of ask at 101', 'ask filled']);
    expect(book.levels('bid', 9)).toEqual([[101, 2]]);
    book.sell('next', 1, 102);
    expect(book.amend(order, { ticks: 102, lots: 1 })).toBe('ended');
    expect(book.said()).toEqual(['a takes 1 of next at 102', 'next filled', 'a filled']);
    expect(book.size()).toEqual({ orders: 0, prices: 0 });
  });

  it('ends as expired where it is post-only and would take', () => {
    const book = createSmallBook();
    book.sell('ask', 3, 101);
    const order = book.buy('a', 5, 99, { timeInForce: 'GTX' });
    expect(book.amend(order, { ticks: 101, lots: 5, timeInForce: 'GTX' })).toBe('ended');
    expect(book.said()).toEqual(['a expired']);
    expect(book.levels('bid', 9)).toEqual([]);
  });

  it('is refused where it does not rest, or where it would be nothing', () => {
    const book = createSmallBook();
    const order = book.buy('a', 5, 99);
    expect(() => book.amend(order, { ticks: 99, lots: 0 })).toThrow('lots must be');
    expect(() => book.amend(order, { ticks: 0, lots: 5 })).toThrow('ticks must be');
    expect(book.levels('bid', 9)).toEqual([[99, 5]]);
    book.cancel(order);
    expect(() => book.amend(order, { ticks: 99, lots: 5 })).toThrow('does not rest in this book');
  });
});
