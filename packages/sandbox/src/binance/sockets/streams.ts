import type { Route } from './routes.ts';

/** What a stream shows. Each kind has one form of frame. */
export type StreamKind =
  | 'aggTrade'
  | 'allLiquidations'
  | 'allMiniTickers'
  | 'allTickers'
  | 'assetIndexes'
  | 'assetIndex'
  | 'compositeIndex'
  | 'continuousKline'
  | 'contractInfo'
  | 'miniTicker'
  | 'ticker'
  | 'kline'
  | 'liquidation'
  | 'markPrice'
  | 'allMarkPrices'
  | 'pairMarkPrice'
  | 'tradingSession'
  | 'allBookTickers'
  | 'bookTicker'
  | 'depth'
  | 'partialDepth'
  | 'rpiDepth'
  | 'trade'
  | 'indexPrice'
  | 'indexPriceKline'
  | 'markPriceKline';

/** A stream by its name, taken apart. */
export interface Stream {
  readonly name: string;
  readonly kind: StreamKind;
  readonly route: Exclude<Route, 'private'>;
  /** The symbol, pair or asset that it is about, in upper case; empty for streams of all. */
  readonly of: string;
  /** Whether that is the symbol of a contract. */
  readonly ofSymbol: boolean;
  /** `perpetual` and the like, of continuous klines. */
  readonly contractType: string;
  readonly interval: string;
  readonly levels: number;
  /** Milliseconds between two frames; 0 for at once. */
  readonly every: number;
}

interface Row {
  readonly kind: StreamKind;
  /** With the groups `of`, `type`, `interval`, `levels` and `speed`. */
  readonly form: RegExp;
  readonly route: Stream['route'];
  readonly every: number;
}

const word = '[\\p{Ll}\\p{Lo}\\p{N}]+';
const coinmForm = `${word}usd_(?:perp|\\d{6})`;
const forms = {
  'binance-usdm': `(?<of>(?!${coinmForm}@)${word}(?:_\\d{6})?)`,
  'binance-coinm': `(?<of>${coinmForm})`,
};
const either = `(?<of>${word}(?:_(?:perp|\\d{6}))?)`;
const pair = `(?<of>${word})`;
const interval = '(?<interval>1m|3m|5m|15m|30m|1h|2h|4h|6h|8h|12h|1d|3d|1w|1M)';
const anyInterval = interval.replace('1m|', '1s|1m|');
const contract = '(?<type>perpetual|current_quarter|next_quarter|tradifi_perpetual)';
const speed = '(?:@(?<speed>100ms|500ms))?';
const second = '(?:@(?<speed>1s))?';

const row = (kind: StreamKind, form: string, every: number, route: Row['route'] = 'market'): Row => ({
  kind,
  form: new RegExp(`^${form}$`, 'u'),
  every,
  route,
});

/** What both hosts have, of symbols of their own product; klines and mark prices of the other one too. */
const shared = (symbol: string): readonly Row[] => [
  row('aggTrade', `${symbol}@aggTrade`, 100),
  row('allLiquidations', '!forceOrder@arr', 1_000),
  row('allMiniTickers', '!miniTicker@arr', 1_000),
  row('allTickers', '!ticker@arr', 1_000),
  row('continuousKline', `${pair}_${contract}@continuousKline_${anyInterval}`, 250),
  row('contractInfo', '!contractInfo', 0),
  row('kline', `${either}@kline_${interval}`, 250),
  row('liquidation', `${symbol}@forceOrder`, 1_000),
  row('allMarkPrices', `!markPrice@arr${second}`, 3_000),
  row('pairMarkPrice', `(?<of>${word}usd)@markPrice${second}`, 3_000),
  row('markPrice', `${either}@markPrice${second}`, 3_000),
  row('depth', `${symbol}@depth${speed}`, 250, 'public'),
  row('bookTicker', `${symbol}@bookTicker`, 0, 'public'),
  row('partialDepth', `${symbol}@depth(?<levels>5|10|20)${speed}`, 250, 'public'),
  // On no page of the docs, and yet sent.
  row('trade', `${symbol}@trade`, 0, 'public'),
];

const rows: { readonly [api: string]: readonly Row[] } = {
  'binance-usdm': [
    ...shared(forms['binance-usdm']),
    row('assetIndexes', '!assetIndex@arr', 1_000),
    row('assetIndex', `${pair}@assetIndex`, 1_000),
    row('compositeIndex', `${pair}@compositeIndex`, 1_000),
    row('miniTicker', `${forms['binance-usdm']}@miniTicker`, 2_000),
    row('ticker', `${forms['binance-usdm']}@ticker`, 2_000),
    row('tradingSession', 'tradingSession', 1_000),
    row('allBookTickers', '!bookTicker', 5_000, 'public'),
    row('rpiDepth', `${forms['binance-usdm']}@rpiDepth@500ms`, 500, 'public'),
  ],
  'binance-coinm': [
    ...shared(forms['binance-coinm']),
    row('miniTicker', `${forms['binance-coinm']}@miniTicker`, 500),
    row('ticker', `${forms['binance-coinm']}@ticker`, 500),
    row('allBookTickers', '!bookTicker', 0, 'public'),
    row('indexPriceKline', `${pair}@indexPriceKline_${interval}`, 250),
    row('indexPrice', `${pair}@indexPrice`, 1_000),
    row('markPriceKline', `${forms['binance-coinm']}@markPriceKline_${interval}`, 250),
  ],
};

const milliseconds: { readonly [speed: string]: number } = { '100ms': 100, '500ms': 500, '1s': 1_000 };

/** Streams that are about a pair, an asset or an index. */
const ofOthers: readonly StreamKind[] = [
  'assetIndex',
  'compositeIndex',
  'continuousKline',
  'indexPrice',
  'indexPriceKline',
  'pairMarkPrice',
];

/** Takes a stream's name apart; `undefined` where the API has no such stream, which the exchange never says. */
export const readStream = (api: string, name: string): Stream | undefined => {
  for (const { kind, form, route, every } of rows[api] ?? []) {
    const found = form.exec(name);
    if (found === null) continue;
    const { of = '', type = '', interval = '', levels, speed = '' } = found.groups ?? {};
    return {
      name,
      kind,
      route,
      of: of.toUpperCase(),
      ofSymbol: of !== '' && !ofOthers.includes(kind),
      contractType: type.toUpperCase(),
      interval,
      levels: Number(levels ?? 0),
      every: milliseconds[speed] ?? every,
    };
  }
  return undefined;
};
