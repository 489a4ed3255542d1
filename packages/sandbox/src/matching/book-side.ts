import type { CoreOrder } from './core-order.ts';
import { addOrder, eatQuoted, type Level, type Place, removeOrder, setQuoted } from './level.ts';
import type { Quotes } from './liquidity-levels.ts';
import { createPriceLevels } from './price-levels.ts';

/** One side of a book: levels where users' orders rest, and what liquidity quotes at all other prices. */
export interface BookSide<O> {
  /** What liquidity wants here. */
  readonly quotes: Quotes;
  /** The best price at which anything can be had. */
  best(): number | undefined;
  /** The best level with orders of users. */
  bestUsers(): Level<O> | undefined;
  /** Who is first at a price; `undefined` where only liquidity quotes. */
  firstAt(ticks: number): Place<O> | undefined;
  /** Whether a taker with this limit trades at `ticks`. */
  isReached(limit: number, ticks: number): boolean;
  join(order: O): Place<O>;
  leave(place: Place<O>): void;
  /** Takes lots of liquidity that is first at a price, as many as there are and no more than `most`. */
  eat(ticks: number, most: number): number;
  /** Says what is left of a quote, at a price without users, that has taken before it rests. */
  leaveQuote(ticks: number, lots: number): void;
  /** Gives liquidity what it wants now: what was eaten is there again, behind whoever rests at the price. */
  requote(): void;
  /** Goes through the prices, best first, until `visit` says false. `level` is missing where only liquidity quotes. */
  walk(visit: (ticks: number, lots: number, level: Level<O> | undefined) => boolean): void;
  /** How many prices are held: those where users rest, and those whose liquidity is not what it wants. */
  size(): number;
}

export const createBookSide = <O extends CoreOrder>(quotes: Quotes, buys: boolean): BookSide<O> => {
  const levels = createPriceLevels<O>(buys);
  /** What liquidity has left at prices without users, where this is not what it wants. */
  const touched = new Map<number, number>();
  /** How many levels have lots of liquidity. */
  let quotedLevels = 0;
  /** The best price at which liquidity has lots, once it is known: until it re-quotes, it only gets worse. */
  let front: number | undefined;
  let isFrontKnown = false;

  const isBetter = (ticks: number, other: number): boolean => (buys ? ticks > other : ticks < other);
  const alone = (ticks: number): number => touched.get(ticks) ?? quotes.lotsAt(ticks);
  const quotedAt = (ticks: number): number => levels.at(ticks)?.quoted ?? alone(ticks);
  const findFront = (): number | undefined => {
    if (isFrontKnown) return front;
    front ??= quotes.best();
    while (front !== undefined && quotedAt(front) === 0) front = quotes.next(front);
    isFrontKnown = true;
    return front;
  };

  const keep = (ticks: number, lots: number): void => {
    if (lots === quotes.lotsAt(ticks)) touched.delete(ticks);
    else touched.set(ticks, lots);
  };
  const give = (level: Level<O>, lots: number): void => {
    quotedLevels += Number(lots > 0) - Number(level.quoted > 0);
    setQuoted(level, lots);
  };
  const open = (ticks: number): Level<O> => {
    const level = levels.open(ticks);
    give(level, alone(ticks));
    touched.delete(ticks);
    return level;
  };

  return {
    quotes,
    best: () => {
      const users = levels.best()?.ticks;
      const quoted = findFront();
      if (users === undefined || quoted === undefined) return users ?? quoted;
      return isBetter(quoted, users) ? quoted : users;
    },
    bestUsers: levels.best,
    firstAt: (ticks) => levels.at(ticks)?.first,
    isReached: (limit, ticks) => (buys ? limit <= ticks : limit >= ticks),
    join: (order) => addOrder(levels.at(order.ticks) ?? open(order.ticks), order),
    leave: (place) => {
      const { level, order } = place;
      removeOrder(place, order?.lots ?? 0);
      if (level.users > 0) return;
      levels.close(level);
      quotedLevels -= Number(level.quoted > 0);
      keep(level.ticks, level.quoted);
    },
    eat: (ticks, most) => {
      const place = levels.at(ticks)?.first;
      const there = place?.quoted ?? alone(ticks);
      const lots = Math.min(there, most);
      if (place === undefined) {
        keep(ticks, there - lots);
      } else {
        eatQuoted(place, lots);
        quotedLevels -= Number(place.level.quoted === 0);
      }
      if (ticks === front) isFrontKnown = false;
      return lots;
    },
    leaveQuote: (ticks, lots) => {
      keep(ticks, lots);
      if (ticks === front) isFrontKnown = false;
    },
    requote: () => {
      if (touched.size > 0) touched.clear();
      front = undefined;
      isFrontKnown = false;
      let pending = quotedLevels;
      for (let level = levels.best(); level !== undefined; level = level.further[0]) {
        pending -= Number(level.quoted > 0);
        const lots = quotes.lotsAt(level.ticks);
        if (lots !== level.quoted) give(level, lots);
        // Beyond the last quote there is nothing to give, and beyond the last that was there nothing to take back.
        if (lots === 0 && pending === 0 && quotes.next(level.ticks) === undefined) return;
      }
    },
    walk: (visit) => {
      let level = levels.best();
      let quoted = findFront();
      while (level !== undefined || quoted !== undefined) {
        if (level !== undefined && (quoted === undefined || !isBetter(quoted, level.ticks))) {
          if (quoted === level.ticks) quoted = quotes.next(quoted);
          if (!visit(level.ticks, level.lots, level)) return;
          level = level.further[0];
        } else if (quoted !== undefined) {
          const lots = alone(quoted);
          if (lots > 0 && !visit(quoted, lots, undefined)) return;
          quoted = quotes.next(quoted);
        }
      }
    },
    size: () => levels.count() + touched.size,
  };
};
