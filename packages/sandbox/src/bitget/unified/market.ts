import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Prices, Side } from '../../state/prices.ts';
import { bestOf, candlesIn, changeOf, fundingFacts, levelsOf, sideOf, sizeOf, volumeOf } from '../handlers/market.ts';

/** The prices of a category; which names there are was checked with the parameters. */
const pricesOf = ({ account, values }: Call): Prices => account.book(values.text('category') || 'USDT-FUTURES').prices;

/** The book around the last price. */
export const getDepth: Handler = {
  serves: { 'bitget-uta': ['getOrderBook', 'getRpiOrderBook'] },
  handle: (call) => {
    const { values, template, now } = call;
    const count = Number(values.text('limit') || 5);
    const levels = (side: Side): Json =>
      levelsOf(pricesOf(call), values.text('category'), values.text('symbol') ?? '', side, count);
    return shape(template, { a: levels('ask'), b: levels('bid'), ts: String(now) });
  },
};

/** A contract of each line whose example shows another line's. */
const shown: { readonly [category: string]: string } = { 'COIN-FUTURES': 'BTCUSD_CM', 'USDC-FUTURES': 'BTCPERP' };

const symbolsFor = ({ values, template }: Call): readonly string[] => {
  const symbol = values.text('symbol') || shown[values.text('category') ?? ''];
  if (symbol !== undefined) return [symbol];
  return (Array.isArray(template) ? template : []).filter(isJsonObject).map((row) => String(row.symbol));
};

const tickerFacts = (call: Call, symbol: string): Facts => {
  const prices = pricesOf(call);
  const category = call.values.text('category');
  const [ask, bid] = [bestOf(prices, category, symbol, 'ask'), bestOf(prices, category, symbol, 'bid')];
  const { high, low, open, last, traded } = prices.day(symbol, call.now);
  const volume = traded && volumeOf(category, traded.all);
  const funding = prices.funding(symbol);
  return {
    category,
    symbol,
    ts: String(call.now),
    lastPrice: last,
    openPrice24h: open,
    highPrice24h: high,
    lowPrice24h: low,
    ask1Price: ask.price,
    bid1Price: bid.price,
    ask1Size: ask.size,
    bid1Size: bid.size,
    price24hPcnt: changeOf(prices, symbol, call.now),
    indexPrice: prices.index(symbol),
    markPrice: prices.mark(symbol),
    ...(volume && { volume24h: volume.base, turnover24h: volume.quote }),
    ...(funding && { fundingRate: funding.rate }),
  };
};

/** Last, best, mark and index prices. */
export const getTickers: Handler = {
  serves: { 'bitget-uta': ['getTickers'] },
  handle: (call) => symbolsFor(call).map((symbol) => shape(itemOf(call.template), tickerFacts(call, symbol))),
};

/** What was traded, newest first. */
export const listTrades: Handler = {
  serves: { 'bitget-uta': ['getRecentPublicFills'] },
  handle: (call) =>
    pricesOf(call)
      .trades(call.values.text('symbol') ?? '')
      .toReversed()
      .slice(0, Number(call.values.text('limit') || 100))
      .map((trade) => {
        const size = sizeOf(call.values.text('category'), trade);
        const facts = { execId: String(trade.id), price: trade.price, size, side: 'buy', ts: String(trade.at) };
        return shape(itemOf(call.template), { ...facts, ...sideOf(trade) });
      }),
};

/** Candles of the price that is asked for. */
export const listCandles: Handler = {
  serves: { 'bitget-uta': ['getKlineCandlestick', 'getKlineCandlestickHistory'] },
  handle: (call) => {
    const names = { interval: 'interval', product: 'category', series: call.values.text('type') };
    return candlesIn(pricesOf(call), call, names);
  },
};

/** The rate that would be paid now, and when it will be. */
export const getFunding: Handler = {
  needsWorld: true,
  serves: { 'bitget-uta': ['getCurrentFundingRate'] },
  handle: (call) =>
    symbolsFor(call).map((symbol) => shape(itemOf(call.template), fundingFacts(pricesOf(call), symbol))),
};

/** The rates that were paid, newest first; the cursor counts pages. */
export const listFundingRates: Handler = {
  needsWorld: true,
  serves: { 'bitget-uta': ['getFundingRateHistory'] },
  handle: (call) => {
    const { values, template } = call;
    const symbol = values.text('symbol') ?? '';
    const [size, page] = [Number(values.text('limit') || 100), Number(values.text('cursor') || 1)];
    const example = isJsonObject(template) ? template.resultList : undefined;
    const resultList = (pricesOf(call).funding(symbol)?.past ?? [])
      .toReversed()
      .slice((page - 1) * size, page * size)
      .map(({ at, rate }) =>
        shape(itemOf(example ?? {}), { symbol, fundingRate: rate, fundingRateTimestamp: String(at) }),
      );
    return shape(template, { resultList });
  },
};

/** The index price, as if every exchange behind it had it. */
export const getIndexComponents: Handler = {
  needsWorld: true,
  serves: { 'bitget-uta': ['getIndexPriceComponents'] },
  handle: (call) => {
    const { values, template } = call;
    const symbol = values.text('symbol') ?? '';
    const parts = isJsonObject(template) && Array.isArray(template.componentList) ? template.componentList : [];
    const equivalentPrice = pricesOf(call).index(symbol);
    return shape(template, { symbol, componentList: parts.map((part) => shape(part, { equivalentPrice })) });
  },
};
