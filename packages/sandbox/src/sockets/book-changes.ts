import type { HappeningOf, LevelChange } from '../world/happenings.ts';
import type { MarketView } from './market.ts';

/** Which changes of a book there were since it was asked for last. */
export interface Passed {
  /** The number of the first change, of the last one, and of the last one that was given out before. */
  readonly first: number;
  readonly last: number;
  readonly previous: number;
  /** When the last change happened. */
  readonly at: number;
}

/** The same, with what they have changed. */
export interface Gathered extends Passed {
  readonly bids: readonly LevelChange[];
  readonly asks: readonly LevelChange[];
}

/** What gathers changes until they are taken. */
export interface Gathering<What extends Passed> {
  /** The number of the book that has been given out last. */
  last(): number;
  /** Gives what there was and forgets it; `undefined` when there was nothing. */
  take(): What | undefined;
  stop(): void;
}

type Numbered = Pick<HappeningOf<'renumbered'>, 'id' | 'previous' | 'at'>;

/** Counts the changes of a book whose number is given out. */
const countFrom = (given: number): { note(change: Numbered): void; last(): number; take(): Passed | undefined } => {
  let [first, last, at] = [0, given, 0];
  let previous = given;
  return {
    note: (change) => {
      if (first === 0) first = change.previous + 1;
      [last, at] = [change.id, change.at];
    },
    last: () => previous,
    take: () => {
      if (first === 0) return undefined;
      const passed = { first, last, previous, at };
      first = 0;
      previous = last;
      return passed;
    },
  };
};

/** Gathers that a book has changed, for who reads it as a whole. */
export const gatherNumbers = (
  { prices, happenings }: MarketView,
  symbol: string,
  onChange: () => void,
): Gathering<Passed> => {
  const { note, last, take } = countFrom(prices.bookId(symbol));
  const stop = happenings.listen('renumbered', symbol, (change) => {
    note(change);
    onChange();
  });
  return { last, take, stop };
};

const byPrice = (changes: ReadonlyMap<string, string>): LevelChange[] =>
  [...changes].sort(([a], [b]) => Number(a) - Number(b));

/** Gathers the changes of a book: of several at one price the last one counts. */
export const gatherChanges = (
  { prices, happenings }: MarketView,
  symbol: string,
  onChange: () => void,
): Gathering<Gathered> => {
  const bids = new Map<string, string>();
  const asks = new Map<string, string>();
  const { note, last, take } = countFrom(prices.bookId(symbol));
  const stop = happenings.listen('book', symbol, (book) => {
    note(book);
    for (const [price, quantity] of book.bids) bids.set(price, quantity);
    for (const [price, quantity] of book.asks) asks.set(price, quantity);
    onChange();
  });
  return {
    last,
    take: () => {
      const passed = take();
      if (passed === undefined) return undefined;
      const gathered = { ...passed, bids: byPrice(bids), asks: byPrice(asks) };
      bids.clear();
      asks.clear();
      return gathered;
    },
    stop,
  };
};
