import { type Decimal, decimal } from '../decimal.ts';
import { type Candle, type CandleRequest, candlesOf, type Traded } from './candles.ts';
import type { PricePoint } from './price-point.ts';

export interface BestPrices {
  readonly bid: Decimal;
  readonly ask: Decimal;
}

export type Side = 'bid' | 'ask';

/** A price of the book and what lies there, in the base asset and in contracts. */
export interface DepthLevel {
  readonly price: string;
  readonly quantity: string;
  readonly contracts: string;
}

/** What anybody has traded, the own account left out. */
export interface PublicTrade extends PricePoint {
  readonly id: bigint;
  readonly quantity: string;
  readonly contracts: string;
  /** What as many contracts of one dollar are in the base asset; known in a world. */
  readonly inverse?: string;
  /** Whether the one who took was the seller; known in a world. */
  readonly buyerIsMaker?: boolean;
}

/** The last 24 hours. */
export interface Day {
  readonly from: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly last: string;
  /** What was traded; known in a world. */
  readonly traded?: Traded;
}

/** What longs and shorts pay each other. */
export interface FundingRates {
  /** What the rate would be if the interval ended now. */
  readonly rate: string;
  readonly nextAt: number;
  readonly hours: number;
  /** The rates that were paid, oldest first. */
  readonly past: readonly { readonly at: number; readonly rate: string; readonly mark: string }[];
}

/** The one source of prices: books, mark, index and last prices, candles and fills all follow it. */
export interface Prices {
  /** Whether they move by themselves: without a world nothing waits for them. */
  readonly moves: boolean;
  of(symbol: string): string;
  mark(symbol: string): string;
  index(symbol: string): string;
  /** The best prices of either side, around the last one. */
  best(symbol: string): BestPrices;
  /** The price of a level of the book, 1 being the best: bids lie below the last price, asks above. */
  level(symbol: string, side: Side, level: number): string;
  /** So many levels, or as many as there are. */
  depth(symbol: string, side: Side, count: number): readonly DepthLevel[];
  /** As many levels as the book has on either side. */
  readonly levels: number;
  /** The number of the book, which every change of it raises. */
  bookId(symbol: string): number;
  /** The trades that are kept, oldest first. */
  trades(symbol: string): readonly PublicTrade[];
  candles(request: CandleRequest): readonly Candle[];
  day(symbol: string, now: number): Day;
  /** `undefined` outside a world, where there is no funding. */
  funding(symbol: string): FundingRates | undefined;
  /** What one unit of an asset is worth in dollars. */
  dollars(asset: string): string;
  /** A trade at this price, now. */
  set(symbol: string, price: string): void;
  /** Every price that a symbol has had since the start, in a world the newest ones, oldest first. */
  path(symbol: string): readonly PricePoint[];
  reset(): void;
}

export const dollarAssets = ['USDT', 'USDC', 'BUSD', 'FDUSD', 'BFUSD', 'USD1', 'USD'];

/** What assets are worth at the start, in dollars. */
export const startPrices: { readonly [asset: string]: string } = {
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
export const otherPrice = '10';

const quotes = [...dollarAssets, 'BTC', 'ETH', 'BNB'];

/** The assets of a symbol: `BTCUSDT`, `BTCUSD_PERP`, `ETHUSDT_261225`, `BTCPERP`. */
export const assetsOf = (symbol: string): { readonly base: string; readonly quote: string } => {
  const pair = symbol.split('_')[0] ?? symbol;
  const quote = quotes.find((asset) => pair.endsWith(asset) && pair !== asset);
  if (quote !== undefined) return { base: pair.slice(0, -quote.length), quote };
  return { base: pair.replace(/PERP$/, ''), quote: 'USDT' };
};

/** As many levels as the book has on either side. */
const levels = 20;

/** Books are numbered by what they have seen, from here on. */
export const firstBookId = 1_027_024;

const day = 86_400_000;

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
  const level = (symbol: string, side: Side, count: number): string =>
    String(levelAt(of(symbol), side === 'bid' ? -count : count));
  return {
    moves: false,
    of,
    mark: of,
    index: of,
    best,
    level,
    levels,
    depth: (symbol, side, count) =>
      Array.from({ length: Math.min(count, levels) }, (_, index) => ({
        price: level(symbol, side, index + 1),
        quantity: '10',
        contracts: '10',
      })),
    bookId: (symbol) => firstBookId + path(symbol).length,
    trades: (symbol) =>
      path(symbol).map((point, index) => ({ ...point, id: BigInt(index + 1), quantity: '1', contracts: '1' })),
    candles: (request) => candlesOf(path(request.symbol), request),
    day: (symbol, at) => {
      const from = at - day;
      const before = path(symbol).findLast((point) => point.at <= from) ?? path(symbol)[0];
      const seen = [before, ...path(symbol).filter((point) => point.at > from)].map((point) =>
        decimal(point?.price ?? 0),
      );
      const sorted = seen.toSorted((a, b) => a.comparedTo(b) ?? 0);
      const open = before?.price ?? '0';
      return { from, open, high: String(sorted.at(-1)), low: String(sorted[0]), last: of(symbol) };
    },
    funding: () => undefined,
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

/** What one who takes pays, or gets. */
export const takerPrice = (prices: Prices, symbol: string, buys: boolean): string =>
  String(buys ? prices.best(symbol).ask : prices.best(symbol).bid);

/** Whether a limit order would trade at once. */
export const takes = (prices: Prices, symbol: string, buys: boolean, limit: string): boolean => {
  const { bid, ask } = prices.best(symbol);
  return buys ? ask.lte(limit) : bid.gte(limit);
};
