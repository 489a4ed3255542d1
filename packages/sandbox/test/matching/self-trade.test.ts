import { describe, expect, it } from 'vitest';
import { createSmallBook, type More } from './small-book.ts';

const owner = 'ann';

/** Another's order, one of Ann's and another's again, and what is said when Ann takes all of them. */
const takeAll = (more: More) => {
  const book = createSmallBook();
  book.sell('before', 2, 100);
  book.sell('own', 5, 101, { owner });
  book.sell('behind', 3, 102);
  const order = book.buy('taker', 20, 102, { owner, ...more });
  return { said: book.said(), order, asks: book.levels('ask', 9), bids: book.levels('bid', 9) };
};
const before = ['taker takes 2 of before at 100', 'before filled'];

describe('An order that meets one of its own owner', () => {
  it('trades with it where nothing is said', () => {
    expect(takeAll({}).said).toContain('taker takes 5 of own at 101');
  });

  it('ends with expire-taker, and the other stays', () => {
    const { said, order, asks, bids } = takeAll({ selfTrade: 'expire-taker' });
    expect(said).toEqual([...before, 'taker self-trade']);
    expect(order.lots).toBe(18);
    expect(asks).toEqual([
      [101, 5],
      [102, 3],
    ]);
    expect(bids).toEqual([]);
  });

  it('goes on with expire-maker, and the other ends', () => {
    const { said, bids } = takeAll({ selfTrade: 'expire-maker' });
    expect(said).toEqual([...before, 'own self-trade', 'taker takes 3 of behind at 102', 'behind filled']);
    expect(bids).toEqual([[102, 15]]);
  });

  it('ends with the other with expire-both', () => {
    const { said, asks, bids } = takeAll({ selfTrade: 'expire-both' });
    expect(said).toEqual([...before, 'own self-trade', 'taker self-trade']);
    expect(asks).toEqual([[102, 3]]);
    expect(bids).toEqual([]);
  });

  it('trades with others whatever it says', () => {
    const { said } = takeAll({ owner: 'bob', selfTrade: 'expire-both' });
    expect(said).toContain('taker takes 5 of own at 101');
  });

  it('goes by what the taker says, not the maker', () => {
    const book = createSmallBook();
    book.sell('own', 5, 100, { owner, selfTrade: 'expire-both' });
    book.buy('taker', 5, 100, { owner });
    expect(book.said()).toEqual(['taker takes 5 of own at 100', 'own filled', 'taker filled']);
  });

  it('ends as expired where it is post-only, whatever it says', () => {
    const book = createSmallBook();
    book.sell('own', 5, 100, { owner });
    book.buy('taker', 5, 100, { owner, timeInForce: 'GTX', selfTrade: 'expire-maker' });
    expect(book.said()).toEqual(['taker expired']);
    expect(book.levels('ask', 9)).toEqual([[100, 5]]);
  });

  it('goes on where the other could not trade any more', () => {
    const book = createSmallBook();
    book.sell('own', 5, 100, { owner });
    book.sell('other', 5, 100);
    book.reaches.set('own', 0);
    book.buy('taker', 5, 100, { owner, selfTrade: 'expire-taker' });
    expect(book.said()).toEqual(['own unreachable', 'taker takes 5 of other at 100', 'other filled', 'taker filled']);
  });
});
