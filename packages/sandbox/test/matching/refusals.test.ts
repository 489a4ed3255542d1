import { describe, expect, it } from 'vitest';
import {
  type CoreOrder,
  createMatchBook,
  type MatchBookParts,
  type TimeInForce,
} from '../../src/matching/match-book.ts';
import { createSmallBook } from './small-book.ts';
import { liquidityOf } from './two-books.ts';

const order = (more: Partial<CoreOrder> = {}): CoreOrder => ({
  owner: 'ann',
  buys: true,
  ticks: 100,
  lots: 5,
  ...more,
});

const bookOf = (parts: Partial<MatchBookParts<CoreOrder>> = {}) =>
  createMatchBook<CoreOrder>({
    liquidity: liquidityOf(() => []),
    settle: () => {},
    reach: () => Number.POSITIVE_INFINITY,
    ended: () => {},
    ...parts,
  });

describe('The core refuses', () => {
  const refused: [what: string, more: Partial<CoreOrder>, message: string, timeInForce?: TimeInForce][] = [
    ['no lots', { lots: 0 }, 'lots must be a whole number of lots from 1 to 2^51, not 0'],
    ['a part of a lot', { lots: 1.5 }, 'not 1.5'],
    ['lots that are no number', { lots: Number.NaN }, 'not NaN'],
    ['more lots than can be summed', { lots: 2 ** 51 + 1 }, 'lots must be'],
    ['a part of a tick', { ticks: 99.5 }, 'ticks must be a whole number of ticks from 1 to 2^53 - 1, not 99.5'],
    ['ticks below zero', { ticks: -1 }, 'not -1'],
    ['ticks that are not exact', { ticks: 2 ** 53 }, 'ticks must be'],
    ['to buy at any price below', { ticks: 0 }, 'Infinity for one that buys'],
    ['to sell at any price above', { buys: false, ticks: Number.POSITIVE_INFINITY }, '0 for one that sells'],
    ['a market order that is post-only', { ticks: Number.POSITIVE_INFINITY }, 'cannot be GTX', 'GTX'],
  ];
  for (const [what, more, message, timeInForce = 'GTC'] of refused) {
    it(what, () => {
      const book = bookOf();
      expect(() => book.submit(order(more), timeInForce)).toThrow(message);
      expect(book.size().orders).toBe(0);
    });
  }

  it('more lots than can be summed together', () => {
    const book = bookOf();
    book.submit(order({ lots: 2 ** 51 }), 'GTC');
    expect(() => book.submit(order(), 'GTC')).toThrow('The sum of all lots that rest');
  });

  it('an order that rests already', () => {
    const book = bookOf();
    const known = order();
    book.submit(known, 'GTC');
    expect(() => book.submit(known, 'GTC')).toThrow('rests in this book already');
  });

  it('a trade of the flow in parts of a tick or lot', () => {
    const book = bookOf();
    expect(() => book.step({ ticks: 1.5, lots: 1, buys: true })).toThrow('ticks of the trade');
    expect(() => book.step({ ticks: 1, lots: -1, buys: true })).toThrow('lots of the trade');
  });

  it('a reach that is no number of lots', () => {
    for (const reach of [-1, 0.5, Number.NaN]) {
      expect(() => bookOf({ reach: () => reach }).submit(order(), 'GTC')).toThrow('reach() must give');
    }
  });

  it('liquidity that gives parts of lots or ticks, quotes against itself, or does not end', () => {
    const half = liquidityOf((buys) => (buys ? [] : [[100, 0.5]]));
    expect(() => bookOf({ liquidity: half }).submit(order(), 'GTC')).toThrow('lotsAt() of the liquidity');
    const between = liquidityOf((buys) => (buys ? [[99.5, 1]] : []));
    expect(() => bookOf({ liquidity: between }).step()).toThrow('best() of the liquidity');
    const crossed = liquidityOf((buys) => (buys ? [[100, 1]] : [[100, 1]]));
    expect(() => bookOf({ liquidity: crossed }).step()).toThrow('must be below its best ask, not 100 against 100');
    const endless = { best: () => 100, next: () => 100, lotsAt: () => 0 };
    expect(() => bookOf({ liquidity: endless }).best('ask')).toThrow('must lead away from the best price');
  });

  it('to place, amend or step while it tells of a trade, and goes on working after it', () => {
    const book = createSmallBook();
    const resting = book.sell('resting', 1, 105);
    const tries = [
      () => book.buy('inner', 1, 90),
      () => book.amend(resting, { ticks: 106, lots: 1 }),
      () => book.step(),
    ];
    for (const attempt of tries) {
      book.sell('maker', 1, 100);
      book.onSaid = attempt;
      expect(() => book.buy('taker', 1, 100)).toThrow('do it after the call');
      book.onSaid = () => {};
    }
    book.buy('later', 2, 99);
    expect(book.levels('bid', 9)).toEqual([[99, 2]]);
    expect(book.levels('ask', 9)).toEqual([[105, 1]]);
  });
});
