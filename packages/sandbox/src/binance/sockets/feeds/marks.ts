import { decimal } from '../../../decimal.ts';
import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { MarketView } from '../../../sockets/market.ts';
import type { Stream } from '../streams.ts';
import { type Event, everySo, isCoinMargined, isPerpetual, listedIn, pairOf, symbolTypeOf } from './facts.ts';

const fundingInterval = 8 * 3_600_000;

/** Without a world nothing is paid; the rate is then the interest. */
const usualRate = '0.00010000';

const markPriceEvent = ({ prices }: MarketView, symbol: string, E: number): Event => {
  const mark = prices.mark(symbol);
  const funding = prices.funding(symbol);
  const nextFunding = funding?.nextAt ?? E - (E % fundingInterval) + fundingInterval;
  return {
    e: 'markPriceUpdate',
    E,
    s: symbol,
    p: mark,
    ...(isCoinMargined(symbol) ? {} : { ap: mark }),
    P: prices.index(symbol),
    i: prices.index(symbol),
    r: isPerpetual(symbol) ? (funding?.rate ?? usualRate) : '',
    T: isPerpetual(symbol) ? nextFunding : 0,
    st: symbolTypeOf(symbol),
  };
};

export const markPrice = (market: MarketView, { of, every }: Stream): FeedMaker =>
  everySo(every, (now) => [markPriceEvent(market, of, now)]);

export const allMarkPrices = (market: MarketView, { every }: Stream): FeedMaker =>
  everySo(every, (now) => [
    listedIn(market)
      .filter((each) => !isCoinMargined(each))
      .map((each) => markPriceEvent(market, each, now)),
  ]);

/** The mark prices of all contracts of a pair. */
export const pairMarkPrice = (market: MarketView, { of: pair, every }: Stream): FeedMaker => {
  const symbols = new Set([`${pair}_PERP`, ...listedIn(market).filter((each) => pairOf(each) === pair)]);
  return everySo(every, (now) => [[...symbols].map((symbol) => markPriceEvent(market, symbol, now))]);
};

/** The index price of a pair. */
export const indexPrice = ({ prices }: MarketView, { of: pair, every }: Stream): FeedMaker =>
  everySo(every, (E) => [{ e: 'indexPriceUpdate', E, s: pair, p: prices.index(`${pair}_PERP`) }]);

/** What assets count as margin, in dollars. */
const assetIndexEvent = ({ prices }: MarketView, symbol: string, E: number): Event => {
  const index = decimal(prices.dollars(symbol.replace(/USD$/, '')));
  const rate = (part: string): string => index.times(part).toFixed(8);
  return {
    e: 'assetIndexUpdate',
    E,
    s: symbol,
    i: rate('1'),
    b: '0.10000000',
    a: '0.10000000',
    B: rate('0.9'),
    A: rate('1.1'),
    q: '0.05000000',
    g: '0.05000000',
    Q: rate('0.95'),
    G: rate('1.05'),
  };
};

const assetSymbols = ['BTCUSD', 'ETHUSD', 'BNBUSD', 'SOLUSD', 'USDCUSD'];

export const assetIndexes = (market: MarketView, { every }: Stream): FeedMaker =>
  everySo(every, (now) => [assetSymbols.map((symbol) => assetIndexEvent(market, symbol, now))]);

export const assetIndex = (market: MarketView, { of, every }: Stream): FeedMaker =>
  everySo(every, (now) => [assetIndexEvent(market, of, now)]);

/** A composite index, made of two coins in equal parts. */
export const compositeIndex = ({ prices }: MarketView, { of: symbol, every }: Stream): FeedMaker =>
  everySo(every, (E) => [
    {
      e: 'compositeIndex',
      E,
      s: symbol,
      p: prices.index(symbol),
      C: 'baseAsset',
      c: ['BTC', 'ETH'].map((b) => {
        const i = prices.index(`${b}USDT`);
        const w = decimal(prices.index(symbol)).div(i).times('0.5').toFixed(8);
        return { b, q: 'USDT', w, W: '0.50000000', i };
      }),
    },
  ]);

const minute = 60_000;
const day = 24 * 60 * minute;

/** The sessions of American equities in winter, each by the minute of UTC's day in which it begins. */
const sessions = [
  [60, 'OVERNIGHT'],
  [540, 'PRE_MARKET'],
  [870, 'REGULAR'],
  [1_260, 'AFTER_MARKET'],
] as const;

/** The session of equities; the sandbox has no holidays and no weekends. */
export const tradingSession = (_market: MarketView, { every }: Stream): FeedMaker =>
  everySo(every, (E) => {
    const midnight = E - (E % day);
    const begins = (index: number): number => {
      const count = sessions.length;
      const [start] = sessions[((index % count) + count) % count] ?? sessions[0];
      return midnight + Math.floor(index / count) * day + start * minute;
    };
    let index = -1;
    while (begins(index + 1) <= E) index += 1;
    const name = sessions[(index + sessions.length) % sessions.length]?.[1] ?? '';
    return [{ e: 'EquityUpdate', E, t: begins(index), T: begins(index + 1), S: name }];
  });
