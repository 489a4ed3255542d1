import { describe, expect, it } from 'vitest';
import { createSmallBook } from './small-book.ts';

const anyPrice = Number.POSITIVE_INFINITY;

describe('GTC', () => {
  it('takes what it can and rests with what is left', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100);
    const order = book.buy('b', 8, 100);
    expect(book.said()).toEqual(['b takes 5 of a at 100', 'a filled']);
    expect(order.lots).toBe(3);
    expect(book.levels('bid', 9)).toEqual([[100, 3]]);
  });
});

describe('IOC', () => {
  it('takes what it can and ends with what is left', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100);
    book.buy('b', 8, 100, { timeInForce: 'IOC' });
    expect(book.said()).toEqual(['b takes 5 of a at 100', 'a filled', 'b expired']);
    expect(book.best('bid')).toBeUndefined();
  });
});

describe('FOK', () => {
  it('is filled whole, over several prices and liquidity too', () => {
    const book = createSmallBook([], [[101, 4]]);
    book.sell('a', 5, 100);
    book.buy('b', 9, 101, { timeInForce: 'FOK' });
    expect(book.said()).toEqual(['b takes 5 of a at 100', 'a filled', 'b takes 4 of liquidity at 101', 'b filled']);
  });

  it('trades nothing where a lot is missing', () => {
    const book = createSmallBook([], [[101, 4]]);
    book.sell('a', 5, 100);
    book.buy('b', 10, 101, { timeInForce: 'FOK' });
    expect(book.said()).toEqual(['b expired']);
    expect(book.levels('ask', 9)).toEqual([
      [100, 5],
      [101, 4],
    ]);
  });

  it('does not count what another order cannot trade', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100);
    book.reaches.set('a', 4);
    book.buy('b', 5, 100, { timeInForce: 'FOK' });
    expect(book.said()).toEqual(['b expired']);
  });

  it('counts a position once that several orders of one owner would close', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100, { owner: 'ann' });
    book.sell('b', 5, 101, { owner: 'ann' });
    book.reaches.set('a', 6).set('b', 6);
    book.buy('seven', 7, 101, { timeInForce: 'FOK' });
    expect(book.said()).toEqual(['seven expired']);
    book.buy('six', 6, 101, { timeInForce: 'FOK' });
    expect(book.said()).toContain('six filled');
  });

  it('is filled as far as it reaches itself', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100);
    book.reaches.set('b', 3);
    book.onSaid = () => book.reaches.set('b', 0);
    book.buy('b', 9, 100, { timeInForce: 'FOK' });
    expect(book.said()).toEqual(['b takes 3 of a at 100', 'b unreachable']);
  });

  it('does not count its own owner, nor what stands behind where that ends it', () => {
    const book = createSmallBook();
    const owner = 'ann';
    book.sell('own', 5, 100, { owner });
    book.sell('other', 5, 100);
    book.buy('taker', 5, 100, { owner, timeInForce: 'FOK', selfTrade: 'expire-taker' });
    expect(book.said()).toEqual(['taker expired']);
    book.buy('too many', 6, 100, { owner, timeInForce: 'FOK', selfTrade: 'expire-maker' });
    expect(book.said()).toEqual(['too many expired']);
    book.buy('enough', 5, 100, { owner, timeInForce: 'FOK', selfTrade: 'expire-maker' });
    expect(book.said()).toEqual(['own self-trade', 'enough takes 5 of other at 100', 'other filled', 'enough filled']);
  });
});

describe('GTX', () => {
  it('rests where it meets nothing', () => {
    const book = createSmallBook([], [[101, 4]]);
    book.buy('a', 5, 100, { timeInForce: 'GTX' });
    expect(book.said()).toEqual([]);
    expect(book.best('bid')).toBe(100);
  });

  it('ends untouched where it would take, from a user or from liquidity', () => {
    const book = createSmallBook([], [[101, 4]]);
    book.buy('a', 5, 101, { timeInForce: 'GTX' });
    book.sell('b', 5, 100);
    const order = book.buy('c', 5, 100, { timeInForce: 'GTX' });
    expect(book.said()).toEqual(['a expired', 'c expired']);
    expect(order.lots).toBe(5);
    expect(book.levels('ask', 9)).toEqual([
      [100, 5],
      [101, 4],
    ]);
  });
});

describe('A market order', () => {
  it('never rests, whatever its time in force', () => {
    const book = createSmallBook();
    book.sell('a', 5, 100);
    book.buy('b', 8, anyPrice);
    expect(book.said()).toEqual(['b takes 5 of a at 100', 'a filled', 'b expired']);
    book.sell('c', 8, 0, { timeInForce: 'IOC' });
    expect(book.said()).toEqual(['c expired']);
    expect(book.size().orders).toBe(0);
  });
});
