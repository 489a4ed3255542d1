import { LosslessNumber } from 'lossless-json';
import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { pageBefore } from '../../handlers/rows.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import { candlesOf } from '../../state/candles.ts';
import { levelOf, type PricePoint, type Prices } from '../../state/prices.ts';
import { cursorIn } from './cursor.ts';
import { bookOf } from './product.ts';

const day = 86_400_000;

/** As many levels as the book has on either side. */
export const depth = 20;

const chinaIsAhead = 8 * 3_600_000;

/** The book around the last price. */
export const getDepth: Handler = {
  serves: { 'bitget-mix': ['getMergeMarketDepth'] },
  handle: (call) => {
    const { values, template, now } = call;
    const { prices } = bookOf(call);
    const asked = Number(values.text('limit') ?? depth);
    const count = Math.min(Number.isNaN(asked) ? depth : asked, depth);
    const levels = (side: 'bid' | 'ask'): Json =>
      Array.from({ length: count }, (_, index) => [
        new LosslessNumber(levelOf(prices, values.text('symbol') ?? '', side, index + 1)),
        10,
      ]);
    return shape(template, { asks: levels('ask'), bids: levels('bid'), ts: String(now) });
  },
};

const symbolsFor = ({ values, template }: Call): string[] => {
  const symbol = values.text('symbol');
  if (symbol !== undefined) return [symbol];
  return (Array.isArray(template) ? template : []).filter(isJsonObject).map((row) => String(row.symbol));
};

/** The prices of the last 24 hours. */
export const yesterdayOf = (
  prices: Prices,
  symbol: string,
  now: number,
): { readonly [name in 'high' | 'low' | 'open' | 'change']: string } => {
  const path = prices.path(symbol);
  const before = path.findLast(({ at }) => at <= now - day) ?? path[0];
  const seen = [before, ...path.filter(({ at }) => at > now - day)].map((point) => decimal(point?.price ?? 0));
  const sorted = seen.toSorted((a, b) => a.comparedTo(b) ?? 0);
  const open = decimal(before?.price ?? 0);
  const change = decimal(prices.of(symbol)).minus(open).div(open).toFixed(5);
  return { high: String(sorted.at(-1)), low: String(sorted[0]), open: String(open), change };
};

const tickerFacts = (call: Call, symbol: string): Facts => {
  const { prices } = bookOf(call);
  const last = prices.of(symbol);
  const { high, low, open, change } = yesterdayOf(prices, symbol, call.now);
  return {
    symbol,
    lastPr: last,
    price: last,
    askPr: levelOf(prices, symbol, 'ask'),
    bidPr: levelOf(prices, symbol, 'bid'),
    askSz: '10',
    bidSz: '10',
    high24h: high,
    low24h: low,
    open24h: open,
    openUtc: open,
    change24h: change,
    changeUtc24h: change,
    indexPrice: last,
    markPrice: last,
    ts: String(call.now),
  };
};

/** Last, best, mark and index prices. */
export const getTickers: Handler = {
  serves: { 'bitget-mix': ['getTicker', 'getAllTickers', 'getMarkIndexMarketPrices'] },
  handle: (call) =>
    symbolsFor(call).map((symbol, index) =>
      shape(Array.isArray(call.template) ? (call.template[index] ?? call.template[0]) : {}, tickerFacts(call, symbol)),
    ),
};

export interface PublicTrade extends PricePoint {
  readonly id: bigint;
}

/** What was traded, oldest first: one contract at every price that there was. */
export const tradesOf = (prices: Prices, symbol: string): PublicTrade[] =>
  prices.path(symbol).map((point, index) => ({ ...point, id: BigInt(index + 1) }));

/** The same as the exchange lists it, newest first. */
export const listTrades: Handler = {
  serves: { 'bitget-mix': ['getRecentTransactions', 'getHistoryTransactions'] },
  handle: (call) => {
    const { values, template } = call;
    const symbol = values.text('symbol') ?? '';
    const trades = tradesOf(bookOf(call).prices, symbol);
    const keys = { at: ({ at }: PublicTrade) => at, id: ({ id }: PublicTrade) => id };
    return pageBefore(values, trades, keys, cursorIn(values)).map(({ id, at, price }) =>
      shape(itemOf(template), { tradeId: String(id), price, size: '1', ts: String(at), symbol }),
    );
  },
};

/** Candles of the one price that there is; nothing trades in them. */
export const candlesIn = (prices: Prices, { values, now }: Call, interval: string): Json => {
  const timeIn = (name: string): number | undefined => (values.has(name) ? Number(values.text(name)) : undefined);
  return candlesOf(prices, {
    symbol: values.text('symbol') ?? '',
    interval: values.text(interval) ?? '1m',
    offset: chinaIsAhead,
    start: timeIn('startTime'),
    end: timeIn('endTime'),
    limit: timeIn('limit') ?? 100,
    now,
  }).map(({ from, open, high, low, close }) => [String(from), open, high, low, close, '0', '0']);
};

export const listCandles: Handler = {
  serves: {
    'bitget-mix': [
      'getCandlestickData',
      'getHistoricalCandlestick',
      'getHistoricalIndexPriceCandlestick',
      'getHistoricalMarkPriceCandlestick',
    ],
  },
  handle: (call) => candlesIn(bookOf(call).prices, call, 'granularity'),
};
