import { LosslessNumber } from 'lossless-json';
import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { limitOf } from '../../handlers/limit.ts';
import { pageBelow } from '../../handlers/rows.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Candle, Series, TradedAmounts } from '../../state/candles.ts';
import type { Prices, PublicTrade, Side } from '../../state/prices.ts';
import { cursorIn } from './cursor.ts';
import { bookOf } from './product.ts';
import { spanOf } from './window.ts';

const chinaIsAhead = 8 * 3_600_000;

/** Whether a product line counts contracts of a dollar; the others count the base asset. */
export const countsContracts = (product: string | undefined): boolean => product === 'COIN-FUTURES';

/** What a product line counts of something that is known in the base asset and in contracts. */
export const sizeOf = (
  product: string | undefined,
  { quantity, contracts }: { readonly quantity: string; readonly contracts: string },
): string => (countsContracts(product) ? contracts : quantity);

/** The levels of one side, as numbers. */
export const levelsOf = (
  prices: Prices,
  product: string | undefined,
  symbol: string,
  side: Side,
  count: number,
): Json =>
  prices
    .depth(symbol, side, count)
    .map((level) => [new LosslessNumber(level.price), new LosslessNumber(sizeOf(product, level))]);

/** The book around the last price. */
export const getDepth: Handler = {
  serves: { 'bitget-mix': ['getMergeMarketDepth'] },
  handle: (call) => {
    const { values, template, now } = call;
    const { prices } = bookOf(call);
    const asked = Number(values.text('limit') ?? prices.levels);
    const count = Number.isNaN(asked) ? prices.levels : asked;
    const levels = (side: Side): Json =>
      levelsOf(prices, values.text('productType'), values.text('symbol') ?? '', side, count);
    return shape(template, { asks: levels('ask'), bids: levels('bid'), ts: String(now) });
  },
};

const symbolsFor = ({ values, template }: Call): string[] => {
  const symbol = values.text('symbol');
  if (symbol !== undefined) return [symbol];
  return (Array.isArray(template) ? template : []).filter(isJsonObject).map((row) => String(row.symbol));
};

/** What the last 24 hours have changed, as a part. */
export const changeOf = (prices: Prices, symbol: string, now: number): string => {
  const { open, last } = prices.day(symbol, now);
  return decimal(last).minus(open).div(open).toFixed(5);
};

/** What lies at the best price of a side. */
export const bestOf = (
  prices: Prices,
  product: string | undefined,
  symbol: string,
  side: Side,
): { readonly price: string; readonly size: string } => {
  const best = prices.depth(symbol, side, 1)[0];
  return { price: prices.level(symbol, side, 1), size: best === undefined ? '0' : sizeOf(product, best) };
};

/** What a product line counts of what was traded, and what that is in the other asset of the symbol. */
export const volumeOf = (
  product: string | undefined,
  amounts: TradedAmounts,
): { readonly base: string; readonly quote: string } =>
  countsContracts(product)
    ? { base: amounts.inverse, quote: amounts.contracts }
    : { base: amounts.quantity, quote: amounts.quote };

const tickerFacts = (call: Call, symbol: string): Facts => {
  const { prices } = bookOf(call);
  const product = call.values.text('productType');
  const [ask, bid] = [bestOf(prices, product, symbol, 'ask'), bestOf(prices, product, symbol, 'bid')];
  const { high, low, open, last, traded } = prices.day(symbol, call.now);
  const change = changeOf(prices, symbol, call.now);
  const volume = traded && volumeOf(product, traded.all);
  const funding = prices.funding(symbol);
  return {
    symbol,
    lastPr: last,
    price: last,
    askPr: ask.price,
    bidPr: bid.price,
    askSz: ask.size,
    bidSz: bid.size,
    high24h: high,
    low24h: low,
    open24h: open,
    openUtc: open,
    change24h: change,
    changeUtc24h: change,
    indexPrice: prices.index(symbol),
    markPrice: prices.mark(symbol),
    ts: String(call.now),
    ...(volume && { baseVolume: volume.base, quoteVolume: volume.quote, usdtVolume: volume.quote }),
    ...(funding && { fundingRate: funding.rate }),
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

/** The side of the one who took, where a world knows it. */
export const sideOf = ({ buyerIsMaker }: PublicTrade): { readonly side?: string } =>
  buyerIsMaker === undefined ? {} : { side: buyerIsMaker ? 'sell' : 'buy' };

/** What was traded, newest first. */
export const listTrades: Handler = {
  serves: { 'bitget-mix': ['getRecentTransactions', 'getHistoryTransactions'] },
  handle: (call) => {
    const { values, template } = call;
    const symbol = values.text('symbol') ?? '';
    const items = bookOf(call).prices.trades(symbol);
    const product = values.text('productType');
    const keys = { at: ({ at }: PublicTrade) => at, id: ({ id }: PublicTrade) => id };
    const asked = { span: spanOf(call), limit: limitOf(call), below: cursorIn(values) };
    return pageBelow({ items, keys, inTime: false, inIds: true }, asked).map((trade) => {
      const { id, at, price } = trade;
      const size = sizeOf(product, trade);
      return shape(itemOf(template), { tradeId: String(id), price, size, ...sideOf(trade), ts: String(at), symbol });
    });
  },
};

const seriesNames: readonly Series[] = ['last', 'mark', 'index', 'premium'];

const seriesOf = (name: string | undefined): Series => seriesNames.find((series) => series === name) ?? 'last';

/** What a call for candles calls its parameters, and whether the last one, which is still changing, is left out. */
interface CandleNames {
  readonly interval: string;
  readonly product: string;
  readonly series: string | undefined;
  readonly complete?: boolean;
}

const candlesFor = (prices: Prices, call: Call, { interval, series, complete }: CandleNames): readonly Candle[] => {
  const { values, now } = call;
  const { from, to } = spanOf(call);
  const [hasStart, limit] = [Number.isFinite(from), limitOf(call)];
  const found = prices.candles({
    symbol: values.text('symbol') ?? '',
    series: seriesOf(series),
    interval: values.text(interval) ?? '1m',
    offset: chinaIsAhead,
    start: hasStart ? from : undefined,
    end: Number.isFinite(to) ? to : undefined,
    limit: complete ? limit + 1 : limit,
    now,
  });
  if (!complete) return found;
  const ended = found.filter((candle) => candle.to < now);
  return hasStart ? ended.slice(0, limit) : ended.slice(-limit);
};

/** Candles of one of the prices. Without a world there is one price, and nothing trades in them. */
export const candlesIn = (prices: Prices, call: Call, names: CandleNames): Json => {
  const isLast = seriesOf(names.series) === 'last';
  return candlesFor(prices, call, names).map(({ from, open, high, low, close, traded }) => {
    const amounts = isLast ? traded?.all : undefined;
    const { base, quote } = amounts ? volumeOf(call.values.text(names.product), amounts) : { base: '0', quote: '0' };
    return [String(from), open, high, low, close, base, quote];
  });
};

const listCandlesOf = (operations: readonly string[], series: (call: Call) => string | undefined): Handler => ({
  serves: { 'bitget-mix': operations },
  handle: (call) => {
    const complete = call.operation.path.includes('/history-');
    const names = { interval: 'granularity', product: 'productType', series: series(call), complete };
    return candlesIn(bookOf(call).prices, call, names);
  },
});

export const listCandles: readonly Handler[] = [
  listCandlesOf(['getCandlestickData', 'getHistoricalCandlestick'], ({ values }) => values.text('kLineType')),
  listCandlesOf(['getHistoricalIndexPriceCandlestick'], () => 'index'),
  listCandlesOf(['getHistoricalMarkPriceCandlestick'], () => 'mark'),
];

/** What longs and shorts pay each other next. */
export const fundingFacts = (prices: Prices, symbol: string): Facts => {
  const funding = prices.funding(symbol);
  return {
    symbol,
    fundingRate: funding?.rate,
    fundingRateInterval: String(funding?.hours),
    ratePeriod: String(funding?.hours),
    nextUpdate: String(funding?.nextAt),
    nextFundingTime: String(funding?.nextAt),
  };
};

/** The rate that would be paid now, and when it will be. */
export const getFunding: Handler = {
  needsWorld: true,
  serves: { 'bitget-mix': ['getCurrentFundingRate', 'getNextFundingTime'] },
  handle: (call) =>
    symbolsFor(call).map((symbol) => shape(itemOf(call.template), fundingFacts(bookOf(call).prices, symbol))),
};

/** The rates that were paid, newest first. */
export const listFundingRates: Handler = {
  needsWorld: true,
  serves: { 'bitget-mix': ['getHistoricalFundingRates'] },
  handle: (call) => {
    const { values, template } = call;
    const symbol = values.text('symbol') ?? '';
    const [size, page] = [Number(values.text('pageSize') ?? 20), Number(values.text('pageNo') ?? 1)];
    return (bookOf(call).prices.funding(symbol)?.past ?? [])
      .toReversed()
      .slice((page - 1) * size, page * size)
      .map(({ at, rate }) => shape(itemOf(template), { symbol, fundingRate: rate, fundingTime: String(at) }));
  },
};
