import { type Decimal, decimal } from '../decimal.ts';

/** Since when a symbol has had a price. */
export interface PricePoint {
  readonly at: number;
  readonly price: string;
}

export interface BestPrices {
  readonly bid: Decimal;
  readonly ask: Decimal;
}

/** The one source of prices: books, mark, index and last prices, candles and fills all follow it. */
export interface Prices {
  of(symbol: string): string;
  /** The best prices of either side, a step around the last one. */
  best(symbol: string): BestPrices;
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
const startPrices: { readonly [asset: string]: string } = {
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
const otherPrice = '10';

const quotes = [...dollarAssets, 'BTC', 'ETH', 'BNB'];

/** The assets of a symbol: `BTCUSDT`, `BTCUSD_PERP`, `ETHUSDT_261225`, `BTCPERP`. */
export const assetsOf = (symbol: string): { readonly base: string; readonly quote: string } => {
  const pair = symbol.split('_')[0] ?? symbol;
  const quote = quotes.find((asset) => pair.endsWith(asset) && pair !== asset);
  if (quote !== undefined) return { base: pair.slice(0, -quote.length), quote };
  return { base: pair.replace(/PERP$/, ''), quote: 'USDT' };
};

/** So many steps from the last price. A step is one in its sixth digit. */
const levelAt = (last: string, steps: number): Decimal => {
  const price = decimal(last);
  const step = decimal(10).pow(Math.max((price.e ?? 0) - 5, -8));
  const level = price.plus(step.times(steps));
  return level.gt(0) ? level : price;
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
    dollarAssets.includes(asset) ? '1' : (own(`${asset}USDT`) ?? startPrices[asset] ?? otherPrice);
  /** What was worked out since a price was set last. */
  const known = new Map<string, string>();
  const bests = new Map<string, BestPrices>();
  const forget = (): void => {
    known.clear();
    bests.clear();
  };
  const workOut = (symbol: string): string => {
    const set = own(symbol);
    if (set !== undefined) return set;
    const { base, quote } = assetsOf(symbol);
    return String(decimal(dollars(base)).div(dollars(quote)));
  };
  const of = (symbol: string): string => {
    const price = known.get(symbol) ?? workOut(symbol);
    known.set(symbol, price);
    return price;
  };
  const best = (symbol: string): BestPrices => {
    const found = bests.get(symbol) ?? { bid: levelAt(of(symbol), -1), ask: levelAt(of(symbol), 1) };
    bests.set(symbol, found);
    return found;
  };
  const path = (symbol: string): readonly PricePoint[] =>
    points.get(symbol) ?? points.get(`${assetsOf(symbol).base}USDT`) ?? [{ at: start, price: of(symbol) }];
  return {
    of,
    best,
    dollars,
    set: (symbol, price) => {
      points.set(symbol, [...path(symbol), { at: now(), price }]);
      forget();
    },
    path,
    reset: () => {
      points.clear();
      forget();
      start = now();
    },
  };
};

/** The price of a level of the book, 1 being the best: bids lie below the last price, asks above. */
export const levelOf = (prices: Prices, symbol: string, side: 'bid' | 'ask', level = 1): string =>
  String(levelAt(prices.of(symbol), side === 'bid' ? -level : level));

/** What one who takes pays, or gets. */
export const takerPrice = (prices: Prices, symbol: string, buys: boolean): string =>
  String(buys ? prices.best(symbol).ask : prices.best(symbol).bid);

/** Whether a limit order would trade at once. */
export const takes = (prices: Prices, symbol: string, buys: boolean, limit: string): boolean => {
  const { bid, ask } = prices.best(symbol);
  return buys ? ask.lte(limit) : bid.gte(limit);
};
