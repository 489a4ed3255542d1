import { decimal } from '../decimal.ts';
import { type Candle, type CandleRequest, periodsOf, type Series } from '../state/candles.ts';
import { dollarAssets, firstBookId, type Prices, type PublicTrade, type Side } from '../state/prices.ts';
import { textOf, unitsOf } from './amounts.ts';
import { extentOf, inversePlaces, startOf, tradedIn } from './bar-reads.ts';
import { inverseOf } from './bars.ts';
import { bookLevels } from './depth.ts';
import { fundingInterval, ratePlaces } from './funding.ts';
import type { Market } from './market.ts';
import type { Scale } from './path.ts';
import type { Source } from './source.ts';

const minute = 60_000;
const hour = 60 * minute;
const minutesOfDay = 1_440;

const priceText = ({ scale }: Source, units: number): string => textOf(units, scale.places);

const seriesText = (scale: Scale, series: Series, units: number): string =>
  textOf(units, series === 'premium' ? ratePlaces : scale.places);

/** The bars of a request as candles. In a period without a step the price stood still. */
const candlesOf = ({ scale, bars }: Source, request: CandleRequest): Candle[] => {
  const { series, interval, offset, start } = request;
  const kept = bars.of(interval, offset);
  const oldest = kept[0] === undefined ? 0 : startOf(kept[0]);
  const periods = periodsOf({ ...request, start: start === undefined ? undefined : Math.max(start, oldest) });
  const byStart = new Map(kept.map((bar) => [startOf(bar), bar]));
  const text = (units: number): string => seriesText(scale, series, units);
  const before = kept.findLast((bar) => startOf(bar) < (periods[0]?.from ?? 0));
  let stood = before && extentOf(before, series).close;
  return periods.flatMap(({ from, to }): Candle[] => {
    const bar = byStart.get(from);
    if (bar === undefined && stood === undefined) return [];
    const flat = stood ?? 0;
    const still = { open: flat, high: flat, low: flat, close: flat };
    const { open, high, low, close } = bar === undefined ? still : extentOf(bar, series);
    stood = close;
    const traded = tradedIn(scale, bar === undefined ? [] : [bar]);
    return [{ from, to, open: text(open), high: text(high), low: text(low), close: text(close), traded }];
  });
};

/** The prices of a world. */
export const createMarketPrices = (market: Market): Prices => {
  const { sourceOf } = market;
  const price = (symbol: string, name: 'last' | 'mark' | 'index'): string => {
    const source = sourceOf(symbol);
    return priceText(source, source.move[name]);
  };
  const level = (symbol: string, side: Side, count: number): string => {
    const source = sourceOf(symbol);
    return priceText(source, source.depth.level(source.move, side, count));
  };
  const of = (symbol: string): string => price(symbol, 'last');
  const trades = (symbol: string): PublicTrade[] => {
    const { scale, trades: log } = sourceOf(symbol);
    return log.list().map(({ id, at, units, lots, buys }) => ({
      id: BigInt(id),
      at,
      price: textOf(units, scale.places),
      quantity: textOf(lots, scale.lotPlaces),
      contracts: textOf(lots, scale.contractPlaces),
      inverse: textOf(BigInt(inverseOf(lots, units, scale)), inversePlaces + scale.contractPlaces),
      buyerIsMaker: !buys,
    }));
  };
  return {
    moves: true,
    of,
    mark: (symbol) => price(symbol, 'mark'),
    index: (symbol) => price(symbol, 'index'),
    best: (symbol) => ({ bid: decimal(level(symbol, 'bid', 1)), ask: decimal(level(symbol, 'ask', 1)) }),
    level,
    levels: bookLevels,
    depth: (symbol, side, count) => {
      const { scale, move, depth } = sourceOf(symbol);
      return depth.levels(move, side, Math.min(count, bookLevels)).map(({ units, lots }) => ({
        price: textOf(units, scale.places),
        quantity: textOf(lots, scale.lotPlaces),
        contracts: textOf(lots, scale.contractPlaces),
      }));
    },
    bookId: (symbol) => firstBookId + sourceOf(symbol).steps,
    trades,
    candles: (request) => candlesOf(sourceOf(request.symbol), request),
    day: (symbol, at) => {
      const { scale, move, bars } = sourceOf(symbol);
      const from = at - (at % minute) - (minutesOfDay - 1) * minute;
      const seen = bars.of('1m', 0).filter((bar) => startOf(bar) >= from);
      const extents = seen.map((bar) => extentOf(bar, 'last'));
      const still = { open: move.last, high: move.last, low: move.last };
      const text = (units: number): string => textOf(units, scale.places);
      return {
        from,
        open: text((extents[0] ?? still).open),
        high: text(extents.reduce((most, { high }) => Math.max(most, high), (extents[0] ?? still).high)),
        low: text(extents.reduce((least, { low }) => Math.min(least, low), (extents[0] ?? still).low)),
        last: text(move.last),
        traded: tradedIn(scale, seen),
      };
    },
    funding: (symbol) => {
      const { scale, funding } = sourceOf(symbol);
      return {
        rate: textOf(funding.rate(), ratePlaces),
        nextAt: funding.nextAt(),
        hours: fundingInterval / hour,
        past: funding.past.map(({ at, rate, mark }) => ({
          at,
          rate: textOf(rate, ratePlaces),
          mark: textOf(mark, scale.places),
        })),
      };
    },
    dollars: (asset) => (dollarAssets.includes(asset) ? '1' : of(`${asset}USDT`)),
    set: (symbol, wanted) => {
      const { scale } = sourceOf(symbol);
      // One digit more than there is, so that the rounding to a tick has something to round.
      market.set(symbol, unitsOf(wanted, scale.places + 1) / 10);
    },
    path: trades,
    reset: market.reset,
  };
};
