import { decimal } from '../decimal.ts';
import type { PricePoint, Prices } from './prices.ts';

export interface Candle {
  readonly from: number;
  /** The last millisecond in it. */
  readonly to: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const lengths: { readonly [unit: string]: number } = { m: minute, h: hour, d: day, w: 7 * day };

/** A Monday, on which weeks begin. */
const monday = 4 * day;

/** When the period begins that holds a moment, or a later one (`ahead`) or an earlier one. */
type Period = (at: number, ahead: number) => number;

const months =
  (count: number, offset: number): Period =>
  (at, ahead) => {
    const date = new Date(at + offset);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return Date.UTC(1970, month - (month % count) + ahead * count - 1970 * 12) - offset;
  };

/** Reads `5m`, `1h`, `4H`, `1Dutc`, `1w`, `1M`. Bitget's days begin at midnight in China unless they end in `utc`. */
const periodOf = (interval: string, offset: number): Period => {
  const [, count = '1', unit = 'm', utc] = /^(\d+)([a-zA-Z])(utc)?$/.exec(interval) ?? [];
  const shift = utc === undefined ? offset : 0;
  if (unit === 'M') return months(Number(count), shift);
  const length = Number(count) * (lengths[unit.toLowerCase()] ?? minute);
  const anchor = (unit.toLowerCase() === 'w' ? monday : 0) - (length >= 6 * hour ? shift : 0);
  return (at, ahead) => Math.floor((at - anchor) / length) * length + anchor + ahead * length;
};

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
  readonly interval: string;
  /** How far the exchange's midnight is ahead of UTC's, in milliseconds. */
  readonly offset: number;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly limit: number;
  readonly now: number;
}

/** The candles that begin in a time, oldest first: the first ones after its start, or else the last ones. */
export const candlesOf = (prices: Prices, request: CandleRequest): Candle[] => {
  const { symbol, interval, offset, start, end, limit, now } = request;
  const period = periodOf(interval, offset);
  const path = prices.path(symbol);
  const last = Math.min(end ?? now, now);
  const wanted = start ?? period(last, 1 - limit);
  const first = period(wanted, 0) < wanted ? period(wanted, 1) : period(wanted, 0);
  const candles: Candle[] = [];
  for (let from = first; from <= last && candles.length < limit; from = period(from, 1)) {
    candles.push(candle(path, from, period(from, 1) - 1));
  }
  return candles;
};
