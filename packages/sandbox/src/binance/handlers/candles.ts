import type { Call, Handler } from '../../handlers/handler.ts';
import { itemOf } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Candle, Series } from '../../state/candles.ts';
import { bookOf } from './product.ts';
import { tradedFacts } from './traded.ts';

const timeIn = (call: Call, name: string): number | undefined =>
  call.values.has(name) ? Number(call.values.text(name)) : undefined;

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

const candles = (call: Call, series: Series): Json =>
  bookOf(call)
    .prices.candles({
      symbol: symbolIn(call),
      series,
      interval: call.values.text('interval') ?? '1m',
      offset: 0,
      start: timeIn(call, 'startTime'),
      end: timeIn(call, 'endTime'),
      limit: timeIn(call, 'limit') ?? 500,
      now: call.now,
    })
    .map((each) => [each.from, each.open, each.high, each.low, each.close, ...volumes(call, each, series)]);

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
