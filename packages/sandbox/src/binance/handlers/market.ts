import type { Operation } from '../../bundle/operation.ts';
import { decimal } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { limitOf } from '../../handlers/limit.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import { worth } from '../../state/contract.ts';
import type { PublicTrade, Side } from '../../state/prices.ts';
import { pageOf } from './page.ts';
import { bookOf } from './product.ts';
import { tradedFacts } from './traded.ts';
import { checkAge } from './window.ts';

const day = 86_400_000;

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

/** What lies at the best prices, in what the product counts. */
const levels = (call: Call, symbol: string, side: Side, count: number): [price: string, quantity: string][] => {
  const { prices, rules } = bookOf(call);
  return prices
    .depth(symbol, side, count)
    .map(({ price, quantity, contracts }) => [price, rules.contractSize === undefined ? quantity : contracts]);
};

/** The book around the last price. */
export const getOrderBook: Handler = {
  serves: { 'binance-usdm': ['getOrderBook', 'getRpiOrderBook'], 'binance-coinm': ['getOrderBook'] },
  handle: (call) => {
    const { values, template, now } = call;
    const symbol = values.text('symbol') ?? '';
    const { prices } = bookOf(call);
    const lastUpdateId = prices.bookId(symbol);
    const count = Number(values.text('limit') ?? prices.levels);
    const sides = { bids: levels(call, symbol, 'bid', count), asks: levels(call, symbol, 'ask', count) };
    return shape(template, { symbol, pair: pairOf(symbol), lastUpdateId, E: now, T: now, ...sides });
  },
};

/** The best prices of either side. */
export const getBookTicker: Handler = {
  serves: { 'binance-usdm': ['getSymbolOrderBookTicker'], 'binance-coinm': ['getSymbolOrderBookTicker'] },
  handle: (call) =>
    perSymbol(call, (symbol) => {
      const [[bidPrice, bidQty] = [], [askPrice, askQty] = []] = (['bid', 'ask'] as const).map(
        (side) => levels(call, symbol, side, 1)[0],
      );
      const lastUpdateId = bookOf(call).prices.bookId(symbol);
      return { symbol, pair: pairOf(symbol), lastUpdateId, bidPrice, askPrice, bidQty, askQty, time: call.now };
    }),
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

/** A dated contract has no funding. */
const isPerpetual = (symbol: string): boolean => !symbol.includes('_') || symbol.endsWith('_PERP');

/** Mark and index price, and in a world what is paid between longs and shorts. */
export const getMarkPrice: Handler = {
  serves: { 'binance-usdm': ['getMarkPrice'], 'binance-coinm': ['getIndexPriceAndMarkPrice'] },
  handle: (call) => {
    const { prices } = bookOf(call);
    return perSymbol(call, (symbol) => {
      const [markPrice, indexPrice] = [prices.mark(symbol), prices.index(symbol)];
      const perpetual = isPerpetual(symbol);
      const nextFundingTime = perpetual ? call.now - (call.now % (day / 3)) + day / 3 : 0;
      const same = { markPrice, indexPrice, estimatedSettlePrice: indexPrice };
      const funding = perpetual ? prices.funding(symbol) : undefined;
      const rates = funding && { lastFundingRate: funding.rate };
      return { symbol, pair: pairOf(symbol), ...same, ...rates, nextFundingTime, time: call.now };
    });
  },
};

/** So many are answered where neither times nor a limit are given. */
const latestRates = 200;

/** The rates that were paid. */
export const listFundingRates: Handler = {
  needsWorld: true,
  serves: {
    'binance-usdm': ['getFundingRateHistory'],
    'binance-coinm': ['getFundingRateHistoryOfPerpetualFutures'],
  },
  handle: (call) => {
    const { values, template } = call;
    const { prices } = bookOf(call);
    const wanted = symbolsFor(call).filter(isPerpetual);
    const symbols = values.has('symbol') ? wanted : [...new Set(wanted)];
    const items = symbols
      .flatMap((symbol) => (prices.funding(symbol)?.past ?? []).map((rate) => ({ ...rate, symbol })))
      .sort((a, b) => a.at - b.at);
    const keys = { at: ({ at }: (typeof items)[number]) => at, id: () => 0n };
    const timed = values.has('startTime') || values.has('endTime') || values.has('limit');
    const rates = pageOf(
      call,
      { items, keys, inTime: true, inIds: false },
      { limit: timed ? limitOf(call) : latestRates },
    );
    return rates.map(({ symbol, at, rate, mark }) =>
      shape(itemOf(template), { symbol, fundingRate: rate, fundingTime: at, markPrice: mark, rateType: 'Regular' }),
    );
  },
};

/** What was traded in the last day, which only a world knows. */
const dayVolume = (call: Call, symbol: string): Facts => {
  const { prices, rules } = bookOf(call);
  const { traded, last } = prices.day(symbol, call.now);
  if (traded === undefined) return { weightedAvgPrice: last };
  const { size, other } = tradedFacts(rules, symbol, traded.all);
  const newest = prices.trades(symbol).at(-1);
  const lastId = Number(newest?.id ?? 0);
  const counts = { count: traded.trades, firstId: lastId - traded.trades + 1, lastId };
  const inverse = rules.contractSize?.(symbol);
  const worth = inverse === undefined ? decimal(other) : decimal(size).times(inverse);
  const amount = inverse === undefined ? decimal(size) : decimal(other);
  return {
    weightedAvgPrice: amount.isZero() ? last : worth.div(amount).toFixed(decimal(last).decimalPlaces() ?? 0),
    lastQty: inverse === undefined ? newest?.quantity : newest?.contracts,
    volume: size,
    ...(inverse === undefined ? { quoteVolume: other } : { baseVolume: other }),
    ...counts,
  };
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
      const { from, open, high, low, last } = prices.day(symbol, call.now);
      const change = decimal(last).minus(open);
      return {
        symbol,
        pair: pairOf(symbol),
        priceChange: String(change),
        priceChangePercent: change.div(open).times(100).toFixed(3),
        lastPrice: last,
        openPrice: open,
        highPrice: high,
        lowPrice: low,
        openTime: from,
        closeTime: call.now,
        ...dayVolume(call, symbol),
      };
    });
  },
};

/** What assets are worth in dollars, and the rates at which they count as margin and are exchanged. */
export const getAssetIndex: Handler = {
  serves: { 'binance-usdm': ['getMultiAssetsModeAssetIndex'] },
  handle: (call) => {
    const { prices, rules } = bookOf(call);
    return perSymbol(call, (symbol) => {
      const asset = symbol.replace(/USD$/, '');
      const index = decimal(prices.dollars(asset));
      const rate = (part: string): string => index.times(part).toFixed(8);
      // What it counts for as margin, where that is reckoned.
      const counted = rules.brackets === undefined ? '0.9' : (rules.margin?.collateral(asset) ?? '1');
      const buffer = decimal(1).minus(counted);
      return {
        symbol,
        time: call.now,
        index: rate('1'),
        bidBuffer: buffer.toFixed(8),
        askBuffer: buffer.toFixed(8),
        bidRate: rate(counted),
        askRate: rate(String(buffer.plus(1))),
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
    const price = bookOf(call).prices.index(symbol);
    return shape(template, { symbol, time: now, constituents: parts.map((part) => shape(part, { price })) });
  },
};

/** What was traded; without a world, one contract at every price that there was. */
export const listTrades: Handler = {
  serves: {
    'binance-usdm': ['getRecentTradesList', 'getOldTradesLookup', 'getCompressedAggregateTradesList'],
    'binance-coinm': ['getRecentTradesList', 'getOldTradesLookup', 'getCompressedAggregateTradesList'],
  },
  handle: (call) => {
    const { values, template } = call;
    const { prices, rules } = bookOf(call);
    const symbol = values.text('symbol') ?? '';
    const size = rules.contractSize?.(symbol);
    const items = prices.trades(symbol);
    const keys = { at: ({ at }: PublicTrade) => at, id: ({ id }: PublicTrade) => id };
    const from = values.has('fromId') ? BigInt(values.text('fromId') ?? 0) : undefined;
    const first = from === undefined ? undefined : items.find(({ id }) => id >= from);
    if (first !== undefined) checkAge(call, first.at);
    return pageOf(call, { items, keys, inTime: false, inIds: true }, { from: 'fromId' }).map((trade) => {
      const { id, at, price, inverse, buyerIsMaker } = trade;
      const qty = size === undefined ? trade.quantity : trade.contracts;
      const { base, quote } = worth(rules, symbol, decimal(qty), price);
      const baseQty = inverse === undefined || size === undefined ? base : decimal(inverse).times(size);
      const whole = { id, price, qty, baseQty: String(baseQty), quoteQty: String(quote), time: at };
      const aggregate = { a: id, p: price, q: qty, nq: qty, f: id, l: id, T: at };
      const side = buyerIsMaker === undefined ? {} : { isBuyerMaker: buyerIsMaker, m: buyerIsMaker };
      return shape(itemOf(template), { ...whole, ...aggregate, ...side });
    });
  },
};
