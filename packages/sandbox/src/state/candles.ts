import { decimal } from '../decimal.ts';
import { periodOf } from './periods.ts';
import type { PricePoint } from './price-point.ts';

export interface Candle {
  readonly from: number;
  /** The last millisecond in it. */
  readonly to: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  /** What was traded; known in a world. */
  readonly traded?: Traded;
}

/** What was traded in a time. */
export interface Traded {
  readonly trades: number;
  readonly all: TradedAmounts;
  /** What those bought who took. */
  readonly bought: TradedAmounts;
}

/** Amounts in the base asset, in contracts and in the quote asset; `inverse` is what contracts of one dollar would be. */
export interface TradedAmounts {
  readonly quantity: string;
  readonly contracts: string;
  readonly quote: string;
  readonly inverse: string;
}

/** Which price candles show. */
export type Series = 'last' | 'mark' | 'index' | 'premium';

const candle = (path: readonly PricePoint[], from: number, to: number): Candle => {
  const before = path.findLast(({ at }) => at <= from) ?? path[0];
  const within = path.filter(({ at }) => at > from && at <= to);
  const prices = [...(before === undefined ? [] : [before]), ...within].map(({ price }) => price);
  const sorted = prices.toSorted((a, b) => decimal(a).comparedTo(b) ?? 0);
  const [open = '0', close = '0'] = [prices[0], prices.at(-1)];
  return { from, to, open, close, low: sorted[0] ?? '0', high: sorted.at(-1) ?? '0' };
};

export interface CandleRequest {
  readonly symbol: string;
  readonly series: Series;
  readonly interval: string;
  /** How far the exchange's midnight is ahead of UTC's, in milliseconds. */
  readonly offset: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly limit: number;
  /** Whether the last ones are wanted of a time that has more, and not the first. */
  readonly newest?: boolean;
  readonly now: number;
}

/** The periods of a request, oldest first. */
export const periodsOf = (request: CandleRequest): { readonly from: number; readonly to: number }[] => {
  const { interval, offset, start, end, limit, newest = false, now } = request;
  const period = periodOf(interval, offset);
  const last = Math.min(end ?? now, now);
  const latest = period(last, 1 - limit);
  const wanted = start === undefined ? latest : newest ? Math.max(start, latest) : start;
  const first = period(wanted, 0) < wanted ? period(wanted, 1) : period(wanted, 0);
  const periods: { readonly from: number; readonly to: number }[] = [];
  for (let from = first; from <= last && periods.length < limit; from = period(from, 1)) {
    periods.push({ from, to: period(from, 1) - 1 });
  }
  return periods;
};

const none = { open: '0', high: '0', low: '0', close: '0' };

/** The candles that begin in a time, oldest first: the first ones after its start, or else the last ones. */
export const candlesOf = (path: readonly PricePoint[], request: CandleRequest): Candle[] =>
  periodsOf(request).map(({ from, to }) =>
    // The mark price is the index price, so there is no premium.
    request.series === 'premium' ? { from, to, ...none } : candle(path, from, to),
  );
