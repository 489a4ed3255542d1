import type { Call, Handler } from '../../handlers/handler.ts';
import { limitOf } from '../../handlers/limit.ts';
import { itemOf } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Candle, Series } from '../../state/candles.ts';
import { bookOf } from './product.ts';
import { tradedFacts } from './traded.ts';
import { spanOf } from './window.ts';

const time = (at: number): number | undefined => (Number.isFinite(at) ? at : undefined);

/** A continuous contract is named by its pair and its kind. */
const symbolIn = ({ values }: Call): string => {
  const pair = values.text('pair') ?? '';
  return values.text('symbol') ?? (pair.endsWith('USD') ? `${pair}_PERP` : pair);
};

/** What was traded in a candle; only candles of the last price have it, and only in a world. */
const volumes = (call: Call, { to, traded }: Candle, series: Series): readonly Json[] => {
  const example = itemOf(call.template);
  const rest = Array.isArray(example) ? example.slice(7) : [];
  if (series !== 'last' || traded === undefined) {
    return ['0', to, ...rest.map((one: Json) => (typeof one === 'number' ? 0 : '0'))];
  }
  const { rules } = bookOf(call);
  const all = tradedFacts(rules, symbolIn(call), traded.all);
  const bought = tradedFacts(rules, symbolIn(call), traded.bought);
  return [all.size, to, all.other, traded.trades, bought.size, bought.other, '0'];
};

/** Of a time with more candles than a page, COIN-M answers the last ones and USDⓈ-M the first. */
const candles = (call: Call, series: Series): Json => {
  const { from, to } = spanOf(call);
  const request = {
    symbol: symbolIn(call),
    series,
    interval: call.values.text('interval') ?? '1m',
    offset: 0,
    start: call.values.has('startTime') ? time(from) : undefined,
    end: time(to),
    limit: limitOf(call),
    newest: call.operation.api === 'binance-coinm',
    now: call.now,
  };
  return bookOf(call)
    .prices.candles(request)
    .map((each) => [each.from, each.open, each.high, each.low, each.close, ...volumes(call, each, series)]);
};

const listCandlesOf = (series: Series, operations: readonly string[]): Handler => ({
  serves: { 'binance-usdm': operations, 'binance-coinm': operations },
  handle: (call) => candles(call, series),
});

/** Candles of each price. Without a world there is one price, and nothing trades in them. */
export const listCandles: readonly Handler[] = [
  listCandlesOf('last', ['getKlineCandlestickData', 'getContinuousContractKlineCandlestickData']),
  listCandlesOf('index', ['getIndexPriceKlineCandlestickData']),
  listCandlesOf('mark', ['getMarkPriceKlineCandlestickData']),
  listCandlesOf('premium', ['getPremiumIndexKlineData']),
];
