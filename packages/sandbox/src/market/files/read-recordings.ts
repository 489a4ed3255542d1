import type { PriceOptions } from '../price-options.ts';
import type { Recording } from '../recorded-path.ts';
import { readCandles } from './read-candles.ts';
import { readTrades } from './read-trades.ts';

/** Reads the files among the sources of prices. */
export const readRecordings = async (
  prices: { readonly [symbol: string]: PriceOptions },
  tickOf: (symbol: string) => string | undefined,
): Promise<ReadonlyMap<string, Recording>> => {
  const recordings = new Map<string, Recording>();
  for (const [symbol, options] of Object.entries(prices)) {
    if ('candles' in options) recordings.set(symbol, await readCandles(options.candles, tickOf(symbol)));
    else if ('trades' in options) recordings.set(symbol, await readTrades(options.trades, tickOf(symbol)));
  }
  return recordings;
};

/** When the first line of all files was written. */
export const firstRecorded = (recordings: ReadonlyMap<string, Recording>): number | undefined =>
  recordings.size === 0 ? undefined : Math.min(...[...recordings.values()].map((recording) => recording.at(0)));
