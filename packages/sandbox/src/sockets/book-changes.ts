import type { HappeningOf, LevelChange } from '../world/happenings.ts';
import type { MarketView } from './market.ts';

/** What has changed in a book since it was asked for last. */
export interface Gathered {
  readonly bids: readonly LevelChange[];
  readonly asks: readonly LevelChange[];
  /** The number of the first change, of the last one, and of the last one that was given out before. */
  readonly first: number;
  readonly last: number;
  readonly previous: number;
  /** When the last change happened. */
  readonly at: number;
}

export interface BookChanges {
  /** The number of the book that has been given out last. */
  last(): number;
  /** Gives the changes and forgets them; `undefined` when there are none. */
  take(): Gathered | undefined;
  stop(): void;
}

const byPrice = (changes: ReadonlyMap<string, string>): LevelChange[] =>
  [...changes].sort(([a], [b]) => Number(a) - Number(b));

/** Gathers the changes of a book: of several at one price the last one counts. */
export const gatherChanges = (
  { prices, happenings }: MarketView,
  symbol: string,
  onChange: () => void,
): BookChanges => {
  const bids = new Map<string, string>();
  const asks = new Map<string, string>();
  let [first, last, at] = [0, prices.bookId(symbol), 0];
  let given = last;
  const note = (book: HappeningOf<'book'>): void => {
    if (first === 0) first = book.previous + 1;
    [last, at] = [book.id, book.at];
    for (const [price, quantity] of book.bids) bids.set(price, quantity);
    for (const [price, quantity] of book.asks) asks.set(price, quantity);
    onChange();
  };
  const stop = happenings.listen('book', symbol, note);
  return {
    last: () => given,
    take: () => {
      if (first === 0) return undefined;
      const gathered = { bids: byPrice(bids), asks: byPrice(asks), first, last, previous: given, at };
      bids.clear();
      asks.clear();
      first = 0;
      given = last;
      return gathered;
    },
    stop,
  };
};
