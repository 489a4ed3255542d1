import type { Operation } from '../../bundle/operation.ts';
import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { pageFrom } from '../../handlers/rows.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import { worth } from '../../state/contract.ts';
import { levelOf, type PricePoint } from '../../state/prices.ts';
import { bookOf } from './product.ts';

const day = 86_400_000;

/** As many levels as the book has on either side. */
const depth = 20;

const pairOf = (symbol: string): string => symbol.split('_')[0] ?? symbol;

/** COIN-M takes a pair for a symbol. */
const isPair = ({ api }: Operation, symbol: string | undefined): boolean =>
  api === 'binance-coinm' && symbol !== undefined && !symbol.includes('_');

/** The symbols that a call asks for: one, those of a pair, or all that the example lists. */
const symbolsFor = ({ operation, values, template }: Call): string[] => {
  const listed = (Array.isArray(template) ? template : [template])
    .filter(isJsonObject)
    .map(({ symbol }) => String(symbol));
  const symbol = values.text('symbol');
  const pair = values.text('pair') ?? (isPair(operation, symbol) ? symbol : undefined);
  if (pair !== undefined) return [...new Set(listed.map((each) => each.replace(pairOf(each), pair)))];
  return symbol === undefined ? listed : [symbol];
};

/** What a call asks of each symbol, in a list where the description has one. */
const perSymbol = (call: Call, factsOf: (symbol: string) => Facts): Json => {
  const { template } = call;
  if (!Array.isArray(template)) return shape(template, factsOf(symbolsFor(call)[0] ?? ''));
  return symbolsFor(call).map((symbol, index) => shape(template[index] ?? itemOf(template), factsOf(symbol)));
};

const levels = (call: Call, symbol: string, side: 'bid' | 'ask'): Json => {
  const { prices } = bookOf(call);
  const count = Math.min(Number(call.values.text('limit') ?? depth), depth);
  return Array.from({ length: count }, (_, index) => [levelOf(prices, symbol, side, index + 1), '10']);
};

/** The book around the last price. */
export const getOrderBook: Handler = {
  serves: { 'binance-usdm': ['getOrderBook', 'getRpiOrderBook'], 'binance-coinm': ['getOrderBook'] },
  handle: (call) => {
    const { values, template, now } = call;
    const symbol = values.text('symbol') ?? '';
    const lastUpdateId = 1_027_024 + bookOf(call).prices.path(symbol).length;
    const sides = { bids: levels(call, symbol, 'bid'), asks: levels(call, symbol, 'ask') };
    return shape(template, { symbol, pair: pairOf(symbol), lastUpdateId, E: now, T: now, ...sides });
  },
};

/** The best prices of either side. */
export const getBookTicker: Handler = {
  serves: { 'binance-usdm': ['getSymbolOrderBookTicker'], 'binance-coinm': ['getSymbolOrderBookTicker'] },
  handle: (call) => {
    const { prices } = bookOf(call);
    return perSymbol(call, (symbol) => ({
      symbol,
      pair: pairOf(symbol),
      bidPrice: levelOf(prices, symbol, 'bid'),
      askPrice: levelOf(prices, symbol, 'ask'),
      bidQty: '10',
      askQty: '10',
      time: call.now,
    }));
  },
};

/** The last price. */
export const getPriceTicker: Handler = {
  serves: {
    'binance-usdm': ['getSymbolPriceTicker', 'getSymbolPriceTickerV2'],
    'binance-coinm': ['getSymbolPriceTicker'],
  },
  handle: (call) => {
    const { prices } = bookOf(call);
    return perSymbol(call, (symbol) => ({ symbol, ps: pairOf(symbol), price: prices.of(symbol), time: call.now }));
  },
};

/** Mark and index price, which are the last price. */
export const getMarkPrice: Handler = {
  serves: { 'binance-usdm': ['getMarkPrice'], 'binance-coinm': ['getIndexPriceAndMarkPrice'] },
  handle: (call) => {
    const { prices } = bookOf(call);
    return perSymbol(call, (symbol) => {
      const price = prices.of(symbol);
      const perpetual = !symbol.includes('_') || symbol.endsWith('_PERP');
      const nextFundingTime = perpetual ? call.now - (call.now % (day / 3)) + day / 3 : 0;
      const same = { markPrice: price, indexPrice: price, estimatedSettlePrice: price };
      return { symbol, pair: pairOf(symbol), ...same, nextFundingTime, time: call.now };
    });
  },
};

/** What the last price did in the last day. */
export const getDayTicker: Handler = {
  serves: {
    'binance-usdm': ['get24hrTickerPriceChangeStatistics'],
    'binance-coinm': ['get24hrTickerPriceChangeStatistics'],
  },
  handle: (call) => {
    const { prices } = bookOf(call);
    return perSymbol(call, (symbol) => {
      const path = prices.path(symbol);
      const begin = call.now - day;
      const before = path.findLast(({ at }) => at <= begin) ?? path[0];
      const seen = [before, ...path.filter(({ at }) => at > begin)].map((point) => decimal(point?.price ?? 0));
      const sorted = seen.toSorted((a, b) => a.comparedTo(b) ?? 0);
      const [open, last] = [decimal(before?.price ?? 0), decimal(prices.of(symbol))];
      return {
        symbol,
        pair: pairOf(symbol),
        priceChange: String(last.minus(open)),
        priceChangePercent: last.minus(open).div(open).times(100).toFixed(3),
        weightedAvgPrice: String(last),
        lastPrice: String(last),
        openPrice: String(open),
        highPrice: String(sorted.at(-1)),
        lowPrice: String(sorted[0]),
        openTime: begin,
        closeTime: call.now,
      };
    });
  },
};

/** What assets are worth in dollars, and the rates at which they count as margin and are exchanged. */
export const getAssetIndex: Handler = {
  serves: { 'binance-usdm': ['getMultiAssetsModeAssetIndex'] },
  handle: (call) => {
    const { prices } = bookOf(call);
    return perSymbol(call, (symbol) => {
      const index = decimal(prices.dollars(symbol.replace(/USD$/, '')));
      const rate = (part: string): string => index.times(part).toFixed(8);
      return {
        symbol,
        time: call.now,
        index: rate('1'),
        bidBuffer: '0.10000000',
        askBuffer: '0.10000000',
        bidRate: rate('0.9'),
        askRate: rate('1.1'),
        autoExchangeBidBuffer: '0.05000000',
        autoExchangeAskBuffer: '0.05000000',
        autoExchangeBidRate: rate('0.95'),
        autoExchangeAskRate: rate('1.05'),
      };
    });
  },
};

/** The one price, as if every exchange behind the index had it. */
export const getConstituents: Handler = {
  serves: { 'binance-usdm': ['queryIndexPriceConstituents'], 'binance-coinm': ['queryIndexPriceConstituents'] },
  handle: (call) => {
    const { template, values, now } = call;
    const symbol = values.text('symbol') ?? '';
    const parts = isJsonObject(template) && Array.isArray(template.constituents) ? template.constituents : [];
    const price = bookOf(call).prices.of(symbol);
    return shape(template, { symbol, time: now, constituents: parts.map((part) => shape(part, { price })) });
  },
};

interface PublicTrade extends PricePoint {
  readonly id: bigint;
}

/** What was traded: one contract at every price that there was. */
export const listTrades: Handler = {
  serves: {
    'binance-usdm': ['getRecentTradesList', 'getOldTradesLookup', 'getCompressedAggregateTradesList'],
    'binance-coinm': ['getRecentTradesList', 'getOldTradesLookup', 'getCompressedAggregateTradesList'],
  },
  handle: (call) => {
    const { values, template } = call;
    const { prices, rules } = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const trades = prices.path(symbol).map((point, index): PublicTrade => ({ ...point, id: BigInt(index + 1) }));
    const keys = { at: ({ at }: PublicTrade) => at, id: ({ id }: PublicTrade) => id };
    return pageFrom(values, trades, keys, { from: 'fromId', usual: 500 }).map(({ id, at, price }) => {
      const { base, quote } = worth(rules, symbol, decimal(1), price);
      const whole = { id, price, qty: '1', baseQty: String(base), quoteQty: String(quote), time: at };
      const aggregate = { a: id, p: price, q: '1', nq: '1', f: id, l: id, T: at };
      return shape(itemOf(template), { ...whole, ...aggregate });
    });
  },
};
