import { LosslessNumber } from 'lossless-json';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Prices } from '../../state/prices.ts';
import { levelOf } from '../../state/prices.ts';
import { candlesIn, depth, tradesOf, yesterdayOf } from '../handlers/market.ts';

const pricesOf = ({ account }: Call): Prices => account.book('USDT-FUTURES').prices;

/** The book around the last price. */
export const getDepth: Handler = {
  serves: { 'bitget-uta': ['getOrderBook', 'getRpiOrderBook'] },
  handle: (call) => {
    const { values, template, now } = call;
    const prices = pricesOf(call);
    const count = Math.min(Number(values.text('limit') || 5), depth);
    const levels = (side: 'bid' | 'ask'): Json =>
      Array.from({ length: count }, (_, index) => [
        new LosslessNumber(levelOf(prices, values.text('symbol') ?? '', side, index + 1)),
        10,
      ]);
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
  const last = prices.of(symbol);
  const { high, low, open, change } = yesterdayOf(prices, symbol, call.now);
  return {
    category: call.values.text('category'),
    symbol,
    ts: String(call.now),
    lastPrice: last,
    openPrice24h: open,
    highPrice24h: high,
    lowPrice24h: low,
    ask1Price: levelOf(prices, symbol, 'ask'),
    bid1Price: levelOf(prices, symbol, 'bid'),
    ask1Size: '10',
    bid1Size: '10',
    price24hPcnt: change,
    indexPrice: last,
    markPrice: last,
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
    tradesOf(pricesOf(call), call.values.text('symbol') ?? '')
      .toReversed()
      .slice(0, Number(call.values.text('limit') || 100))
      .map(({ id, at, price }) =>
        shape(itemOf(call.template), { execId: String(id), price, size: '1', side: 'buy', ts: String(at) }),
      ),
};

/** Candles of the one price that there is, whichever price is asked for. */
export const listCandles: Handler = {
  serves: { 'bitget-uta': ['getKlineCandlestick', 'getKlineCandlestickHistory'] },
  handle: (call) => candlesIn(pricesOf(call), call, 'interval'),
};
