import type { Prices, Side } from '../state/prices.ts';
import type { Happenings, LevelChange } from './happenings.ts';

interface Seen {
  readonly price: string;
  readonly id: number;
  readonly bids: ReadonlyMap<string, string>;
  readonly asks: ReadonlyMap<string, string>;
}

const changesOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): LevelChange[] => {
  const gone = [...before.keys()].filter((price) => !after.has(price)).map((price): LevelChange => [price, '0']);
  return [...gone, ...[...after].filter(([price, quantity]) => before.get(price) !== quantity)];
};

/**
 * Sets a price outside a world, and tells what that did to the symbols that somebody listens to: a trade, another book,
 * another mark price. A symbol that follows another one is told of too.
 */
export const tellSet = (prices: Prices, happenings: Happenings, at: number, set: () => void): void => {
  const ladder = (symbol: string, side: Side): ReadonlyMap<string, string> =>
    new Map(prices.depth(symbol, side, prices.levels).map(({ price, quantity }) => [price, quantity]));
  const look = (symbol: string): Seen => ({
    price: prices.of(symbol),
    id: prices.bookId(symbol),
    bids: ladder(symbol, 'bid'),
    asks: ladder(symbol, 'ask'),
  });
  const before = new Map(happenings.symbols().map((symbol) => [symbol, look(symbol)]));
  set();
  for (const [symbol, was] of before) {
    const is = look(symbol);
    if (is.id === was.id) continue;
    const { price, id } = is;
    const newest = prices.trades(symbol).at(-1);
    const trade = { id: newest?.id ?? 0n, price, quantity: newest?.quantity ?? '1' };
    happenings.tell({ kind: 'trade', symbol, at, ...trade, buyerIsMaker: Number(price) < Number(was.price) });
    const changed = { bids: changesOf(was.bids, is.bids), asks: changesOf(was.asks, is.asks) };
    happenings.tell({ kind: 'renumbered', symbol, at, id, previous: was.id });
    happenings.tell({ kind: 'book', symbol, at, ...changed, id, previous: was.id });
    const mark = { mark: prices.mark(symbol), index: prices.index(symbol), rate: '0', nextFunding: 0 };
    happenings.tell({ kind: 'mark', symbol, at, ...mark });
  }
};
