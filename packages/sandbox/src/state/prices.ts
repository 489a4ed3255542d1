import { type Decimal, decimal } from '../decimal.ts';

/** Since when a symbol has had a price. */
export interface PricePoint {
  readonly at: number;
  readonly price: string;
}

/** The one source of prices: books, mark, index and last prices, candles and fills all follow it. */
export interface Prices {
  of(symbol: string): string;
  /** What one unit of an asset is worth in dollars. */
  dollars(asset: string): string;
  /** A trade at this price, now. */
  set(symbol: string, price: string): void;
  /** Every price that a symbol has had since the start, oldest first. */
  path(symbol: string): readonly PricePoint[];
  reset(): void;
}

const dollarAssets = ['USDT', 'USDC', 'BUSD', 'FDUSD', 'BFUSD', 'USD1', 'USD'];

/** What assets are worth at the start, in dollars. */
const known: { readonly [asset: string]: string } = {
  BTC: '65000',
  ETH: '3500',
  BNB: '600',
  SOL: '150',
  LTC: '80',
  BCH: '400',
  LINK: '15',
  DOT: '7',
  XRP: '0.6',
  ADA: '0.45',
  DOGE: '0.15',
  TRX: '0.12',
};
const unknown = '10';

const quotes = [...dollarAssets, 'BTC', 'ETH', 'BNB'];

/** The assets of a symbol: `BTCUSDT`, `BTCUSD_PERP`, `ETHUSDT_261225`, `BTCPERP`. */
export const assetsOf = (symbol: string): { readonly base: string; readonly quote: string } => {
  const pair = symbol.split('_')[0] ?? symbol;
  const quote = quotes.find((asset) => pair.endsWith(asset) && pair !== asset);
  if (quote !== undefined) return { base: pair.slice(0, -quote.length), quote };
  return { base: pair.replace(/PERP$/, ''), quote: 'USDT' };
};

/**
 * A symbol without a price of its own follows its assets: `BTCUSD_PERP` and `BTCUSDC` cost what `BTCUSDT` costs until
 * they are set themselves.
 */
export const createPrices = (now: () => number): Prices => {
  let start = now();
  const points = new Map<string, readonly PricePoint[]>();
  const own = (symbol: string): string | undefined => points.get(symbol)?.at(-1)?.price;
  const dollars = (asset: string): string =>
    dollarAssets.includes(asset) ? '1' : (own(`${asset}USDT`) ?? known[asset] ?? unknown);
  const of = (symbol: string): string => {
    const set = own(symbol);
    if (set !== undefined) return set;
    const { base, quote } = assetsOf(symbol);
    return String(decimal(dollars(base)).div(dollars(quote)));
  };
  const path = (symbol: string): readonly PricePoint[] =>
    points.get(symbol) ?? points.get(`${assetsOf(symbol).base}USDT`) ?? [{ at: start, price: of(symbol) }];
  return {
    of,
    dollars,
    set: (symbol, price) => {
      points.set(symbol, [...path(symbol), { at: now(), price }]);
    },
    path,
    reset: () => {
      points.clear();
      start = now();
    },
  };
};

/** How far the best prices are from the last one, and levels from each other: a step in the sixth digit. */
const stepOf = (price: Decimal): Decimal => decimal(10).pow(Math.max((price.e ?? 0) - 5, -8));

/** The price of a level of the book, 1 being the best: bids lie below the last price, asks above. */
export const levelOf = (prices: Prices, symbol: string, side: 'bid' | 'ask', level = 1): string => {
  const last = decimal(prices.of(symbol));
  const distance = stepOf(last).times(side === 'bid' ? -level : level);
  const price = last.plus(distance);
  return String(price.gt(0) ? price : last);
};

/** What one who takes pays, or gets. */
export const takerPrice = (prices: Prices, symbol: string, buys: boolean): string =>
  levelOf(prices, symbol, buys ? 'ask' : 'bid');

/** Whether a limit order would trade at once. */
export const takes = (prices: Prices, symbol: string, buys: boolean, limit: string): boolean => {
  const best = takerPrice(prices, symbol, buys);
  return buys ? decimal(limit).gte(best) : decimal(limit).lte(best);
};
