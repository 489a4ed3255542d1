import type { Call, Handler } from '../../handlers/handler.ts';
import { itemOf } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import { type Candle, candlesOf } from '../../state/candles.ts';
import { bookOf } from './product.ts';

const timeIn = (call: Call, name: string): number | undefined =>
  call.values.has(name) ? Number(call.values.text(name)) : undefined;

/** A continuous contract is named by its pair and its kind. */
const symbolIn = ({ values }: Call): string => {
  const pair = values.text('pair') ?? '';
  return values.text('symbol') ?? (pair.endsWith('USD') ? `${pair}_PERP` : pair);
};

const candles = (call: Call, pricesOf: (candle: Candle) => readonly string[]): Json => {
  const example = itemOf(call.template);
  const rest = Array.isArray(example) ? example.slice(7) : [];
  return candlesOf(bookOf(call).prices, {
    symbol: symbolIn(call),
    interval: call.values.text('interval') ?? '1m',
    offset: 0,
    start: timeIn(call, 'startTime'),
    end: timeIn(call, 'endTime'),
    limit: timeIn(call, 'limit') ?? 500,
    now: call.now,
  }).map((each) => [
    each.from,
    ...pricesOf(each),
    '0',
    each.to,
    ...rest.map((one: Json) => (typeof one === 'number' ? 0 : '0')),
  ]);
};

/** Candles of the one price that there is; nothing trades in them. */
export const listCandles: Handler = {
  serves: {
    'binance-usdm': [
      'getKlineCandlestickData',
      'getContinuousContractKlineCandlestickData',
      'getIndexPriceKlineCandlestickData',
      'getMarkPriceKlineCandlestickData',
    ],
    'binance-coinm': [
      'getKlineCandlestickData',
      'getContinuousContractKlineCandlestickData',
      'getIndexPriceKlineCandlestickData',
      'getMarkPriceKlineCandlestickData',
    ],
  },
  handle: (call) => candles(call, ({ open, high, low, close }) => [open, high, low, close]),
};

/** The mark price is the index price, so there is no premium. */
export const listPremiumCandles: Handler = {
  serves: { 'binance-usdm': ['getPremiumIndexKlineData'], 'binance-coinm': ['getPremiumIndexKlineData'] },
  handle: (call) => candles(call, () => ['0', '0', '0', '0']),
};
