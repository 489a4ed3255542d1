import { describe, expect, it } from 'vitest';
import { createSmallBook } from './small-book.ts';

describe('An order that only reduces', () => {
  it('takes no more than it reaches, looked at before every trade', () => {
    const book = createSmallBook();
    book.sell('a', 3, 100);
    book.sell('b', 3, 101);
    book.reaches.set('taker', 5);
    book.onSaid = (line) => {
      if (line === 'taker takes 3 of a at 100') book.reaches.set('taker', 1);
      if (line === 'taker takes 1 of b at 101') book.reaches.set('taker', 0);
    };
    const taker = book.buy('taker', 10, 101);
    expect(book.said()).toEqual([
      'taker takes 3 of a at 100',
      'a filled',
      'taker takes 1 of b at 101',
      'taker unreachable',
    ]);
    expect(taker.lots).toBe(6);
    expect(book.levels('ask', 9)).toEqual([[101, 2]]);
  });

  it('gives no more than it reaches, and goes when nothing is left to reduce', () => {
    const book = createSmallBook();
    const maker = book.sell('maker', 10, 100);
    book.sell('next', 10, 100);
    book.reaches.set('maker', 4);
    book.onSaid = (line) => {
      if (line.endsWith('of maker at 100')) book.reaches.set('maker', 0);
    };
    book.buy('taker', 6, 100);
    expect(book.said()).toEqual([
      'taker takes 4 of maker at 100',
      'maker unreachable',
      'taker takes 2 of next at 100',
      'taker filled',
    ]);
    expect(book.cancel(maker)).toBe(false);
    expect(book.levels('ask', 9)).toEqual([[100, 8]]);
  });

  it('gives again when its position has grown meanwhile', () => {
    const book = createSmallBook();
    book.sell('maker', 10, 100);
    book.reaches.set('maker', 2);
    book.onSaid = (line) => {
      if (line === 'taker takes 2 of maker at 100') book.reaches.set('maker', 3);
    };
    book.buy('taker', 4, 100);
    expect(book.said()).toEqual(['taker takes 2 of maker at 100', 'taker takes 2 of maker at 100', 'taker filled']);
  });

  it('is passed over and ended where its position has gone before it is met', () => {
    const book = createSmallBook();
    book.sell('maker', 10, 100);
    book.reaches.set('maker', 0);
    book.buy('taker', 5, 100);
    expect(book.said()).toEqual(['maker unreachable']);
    expect(book.levels('bid', 9)).toEqual([[100, 5]]);
    expect(book.best('ask')).toBeUndefined();
  });

  it('does not rest where there is nothing to reduce', () => {
    const book = createSmallBook();
    book.reaches.set('a', 0);
    book.buy('a', 5, 100);
    expect(book.said()).toEqual(['a unreachable']);
    expect(book.size().orders).toBe(0);
  });

  it('rests with all its lots where it reaches some', () => {
    const book = createSmallBook();
    book.reaches.set('a', 1);
    book.buy('a', 5, 100);
    expect(book.levels('bid', 9)).toEqual([[100, 5]]);
  });

  it('gives the flow and new quotes no more either', () => {
    const book = createSmallBook();
    book.sell('a', 10, 100);
    book.reaches.set('a', 4);
    book.quote([], [], { ticks: 100, lots: 3, buys: true });
    book.reaches.set('a', 1);
    book.onSaid = () => book.reaches.set('a', 0);
    book.quote([[100, 9]], []);
    expect(book.said()).toEqual(['liquidity takes 3 of a at 100', 'liquidity takes 1 of a at 100', 'a unreachable']);
    expect(book.levels('bid', 9)).toEqual([[100, 8]]);
  });
});
