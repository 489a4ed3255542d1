import type { Series } from '../state/candles.ts';
import { createNewest, type Newest } from '../state/newest.ts';
import { type Period, periodOf } from '../state/periods.ts';
import type { Move, Scale } from './path.ts';
import { addProduct, addTotal, totalSize } from './totals.ts';

/**
 * What is known of one period, as a list of doubles: when it begins, how many trades there were, the four prices of each
 * series, and what was traded. Only this file and `bar-reads.ts` know the places.
 */
export type Bar = number[];

export const places = { from: 0, trades: 1, last: 2, mark: 6, index: 10, premium: 14, all: 18, bought: 24 } as const;

/** Within a series. */
export const prices = { open: 0, high: 1, low: 2, close: 3 } as const;

/** Within what was traded: by all, and by those who bought as takers. */
export const volumes = { lots: 0, quote: totalSize, inverse: 2 * totalSize } as const;

const size = places.bought + 3 * totalSize;

const seriesNames: readonly Series[] = ['last', 'mark', 'index', 'premium'];
const totalPlaces = [places.all, places.bought].flatMap((place) =>
  Object.values(volumes).map((offset) => place + offset),
);

/** A list of doubles from the start, so that no bar has to become one. */
const blank: Bar = Array.from({ length: size }, () => 0.5).fill(0);

/** So many candles are kept of every interval: as many as one call may ask for. */
export const keptBars = 1_500;

const minute = 60_000;
const chinaIsAhead = 8 * 3_600_000;

const hour = '1h';

/** Those that are folded from minutes, and those that are folded from hours. */
const fine = ['3m', '5m', '15m', '30m', hour];
const coarse = '2h 4h 6h 8h 12h 1d 3d 1w 1M'.split(' ');

/** Those that begin at another moment where a day begins at midnight in China. */
const shifted = '6h 8h 12h 1d 3d 1w 1M'.split(' ');

/** What the same intervals are called everywhere: `4H` is `4h`, and `1Dutc` is `1d` of a day that begins at midnight UTC. */
const keyOf = (interval: string, offset: number): string => {
  const utc = interval.endsWith('utc');
  const text = interval.replace(/utc$/, '').replace(/[HDWm]$/, (unit) => unit.toLowerCase());
  return offset === 0 || utc || !shifted.includes(text) ? text : `${text} in China`;
};

/** What one contract of a dollar is in the base asset at a price. */
export const inverseOf = (lots: number, units: number, { places }: Scale): number =>
  Math.floor((lots * 1e10 * 10 ** places) / units);

const startBar = (from: number, move: Move): Bar => {
  const bar = blank.slice();
  bar[places.from] = from;
  for (const series of seriesNames) bar.fill(move[series], places[series], places[series] + 4);
  return bar;
};

const reach = (bar: Bar, place: number, value: number): void => {
  if (value > (bar[place + prices.high] ?? 0)) bar[place + prices.high] = value;
  if (value < (bar[place + prices.low] ?? 0)) bar[place + prices.low] = value;
  bar[place + prices.close] = value;
};

const addTrade = (bar: Bar, place: number, { lots, last }: Move, scale: Scale): void => {
  addProduct(bar, place + volumes.lots, lots, 1);
  addProduct(bar, place + volumes.quote, last, lots);
  addProduct(bar, place + volumes.inverse, inverseOf(lots, last, scale), 1);
};

const addMove = (bar: Bar, move: Move, scale: Scale): void => {
  reach(bar, places.last, move.last);
  reach(bar, places.mark, move.mark);
  reach(bar, places.index, move.index);
  reach(bar, places.premium, move.premium);
  if (move.lots === 0) return;
  bar[places.trades] = (bar[places.trades] ?? 0) + 1;
  addTrade(bar, places.all, move, scale);
  if (move.buys) addTrade(bar, places.bought, move, scale);
};

const merge = (into: Bar, bar: Bar): void => {
  for (const series of seriesNames) {
    const place = places[series];
    reach(into, place, bar[place + prices.high] ?? 0);
    reach(into, place, bar[place + prices.low] ?? 0);
    into[place + prices.close] = bar[place + prices.close] ?? 0;
  }
  into[places.trades] = (into[places.trades] ?? 0) + (bar[places.trades] ?? 0);
  for (const place of totalPlaces) addTotal(into, place, bar);
};

const copy = (bar: Bar, from: number): Bar => {
  const made = [...bar];
  made[places.from] = from;
  return made;
};

const startOf = (bar: Bar): number => bar[places.from] ?? 0;

interface Fold {
  readonly period: Period;
  readonly over: Newest<Bar>;
  current: Bar | undefined;
}

/** The bars of one symbol in every interval that an API has. */
export interface Bars {
  add(move: Move): void;
  /** The bars that are kept of an interval, oldest first, the one that is not over yet included. */
  of(interval: string, offset: number): Bar[];
}

const addTo = (fold: Fold, bar: Bar): Bar | undefined => {
  const from = fold.period(startOf(bar), 0);
  const { current } = fold;
  if (current !== undefined && startOf(current) === from) {
    merge(current, bar);
    return undefined;
  }
  fold.current = copy(bar, from);
  if (current !== undefined) fold.over.add(current);
  return current;
};

const foldsOf = (names: readonly string[], offset: number): [key: string, fold: Fold][] =>
  names.map((name) => [
    keyOf(name, offset),
    { period: periodOf(name, offset), over: createNewest(keptBars), current: undefined },
  ]);

/** What is kept of a fold, with what has not been folded into it yet. */
const barsOf = ({ period, over, current }: Fold, pending: readonly Bar[]): Bar[] => {
  const bars = [...over.items, ...(current === undefined ? [] : [copy(current, startOf(current))])];
  for (const bar of pending) {
    const from = period(startOf(bar), 0);
    const last = bars.at(-1);
    if (last !== undefined && startOf(last) === from) merge(last, bar);
    else bars.push(copy(bar, from));
  }
  return bars;
};

/** Folds every step into the bar of its minute, every minute that is over into an hour and its parts, and hours into the rest. */
export const createBars = (scale: Scale): Bars => {
  const minutes = createNewest<Bar>(keptBars);
  const ofMinutes = new Map(foldsOf(fine, 0));
  const ofHours = new Map([...foldsOf(coarse, 0), ...foldsOf(shifted, chinaIsAhead)]);
  let current: Bar | undefined;

  const end = (bar: Bar): void => {
    minutes.add(bar);
    for (const [name, fold] of ofMinutes) {
      const over = addTo(fold, bar);
      if (name === hour && over !== undefined) for (const each of ofHours.values()) addTo(each, over);
    }
  };

  return {
    add: (move) => {
      if (current === undefined || move.at >= startOf(current) + minute) {
        if (current !== undefined) end(current);
        current = startBar(move.at - (move.at % minute), move);
      }
      addMove(current, move, scale);
    },
    of: (interval, offset) => {
      const key = keyOf(interval, offset);
      const open = current === undefined ? [] : [current];
      if (key === '1m') return [...minutes.items, ...open];
      const parts = ofMinutes.get(key);
      if (parts !== undefined) return barsOf(parts, open);
      const fold = ofHours.get(key);
      if (fold === undefined) throw new TypeError(`No candles are kept of the interval "${interval}".`);
      const begun = ofMinutes.get(hour)?.current;
      return barsOf(fold, begun === undefined ? open : [begun, ...open]);
    },
  };
};
