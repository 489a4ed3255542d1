import type { Series, Traded, TradedAmounts } from '../state/candles.ts';
import { textOf } from './amounts.ts';
import { type Bar, places, prices, volumes } from './bars.ts';
import type { Scale } from './path.ts';
import { totalAt } from './totals.ts';

/** How many places what a contract of a dollar is in the base asset has. */
export const inversePlaces = 10;

export const startOf = (bar: Bar): number => bar[places.from] ?? 0;

/** The prices of one series, in units. */
export const extentOf = (
  bar: Bar,
  series: Series,
): { readonly open: number; readonly high: number; readonly low: number; readonly close: number } => {
  const price = (name: keyof typeof prices): number => bar[places[series] + prices[name]] ?? 0;
  return { open: price('open'), high: price('high'), low: price('low'), close: price('close') };
};

const amountsIn = (scale: Scale, bars: readonly Bar[], who: 'all' | 'bought'): TradedAmounts => {
  const sum = (name: keyof typeof volumes): bigint =>
    bars.reduce((total, bar) => total + totalAt(bar, places[who] + volumes[name]), 0n);
  const lots = sum('lots');
  return {
    quantity: textOf(lots, scale.lotPlaces),
    contracts: textOf(lots, scale.contractPlaces),
    quote: textOf(sum('quote'), scale.places + scale.lotPlaces),
    inverse: textOf(sum('inverse'), inversePlaces + scale.contractPlaces),
  };
};

/** What was traded in some periods together. */
export const tradedIn = (scale: Scale, bars: readonly Bar[]): Traded => ({
  trades: bars.reduce((count, bar) => count + (bar[places.trades] ?? 0), 0),
  all: amountsIn(scale, bars, 'all'),
  bought: amountsIn(scale, bars, 'bought'),
});
