import { decimal } from '../../../decimal.ts';
import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { MarketView } from '../../../sockets/market.ts';
import { type TradeWatch, watchTrades } from '../../../sockets/watch-trades.ts';
import type { Candle, Series } from '../../../state/candles.ts';
import { tradedFacts } from '../../handlers/traded.ts';
import type { Stream } from '../streams.ts';
import { addUp } from './day.ts';
import { type Event, isCoinMargined, rulesOf, textOf } from './facts.ts';

const second = 1_000;

/** A candle of one second, which no market keeps: from the trades in it. */
const secondOf = ({ prices }: MarketView, symbol: string, from: number): Candle => {
  const trades = prices.trades(symbol);
  const within = trades.filter(({ at }) => at >= from && at < from + second);
  const before = trades.findLast(({ at }) => at < from)?.price ?? prices.of(symbol);
  const all = within.length === 0 ? [before] : within.map(({ price }) => price);
  const sorted = all.toSorted((a, b) => decimal(a).comparedTo(b) ?? 0);
  const [open = '0', close = '0', low = '0', high = '0'] = [all[0], all.at(-1), sorted[0], sorted.at(-1)];
  return { from, to: from + second - 1, open, close, low, high };
};

/** The candle that holds a moment. */
const candleAt = (
  market: MarketView,
  symbol: string,
  series: Series,
  interval: string,
  at: number,
): Candle | undefined =>
  interval === '1s'
    ? secondOf(market, symbol, at - (at % second))
    : market.prices.candles({
        symbol,
        series,
        interval,
        offset: 0,
        start: undefined,
        end: undefined,
        limit: 1,
        now: at,
      })[0];

/** What was traded in a candle, and between which ids. */
const tradesIn = (
  { prices }: MarketView,
  symbol: string,
  { from, to, traded }: Candle,
  { last: lastTrade }: TradeWatch,
): Event => {
  if (traded !== undefined) {
    const all = tradedFacts(rulesOf(symbol), symbol, traded.all);
    const bought = tradedFacts(rulesOf(symbol), symbol, traded.bought);
    const last = Number(lastTrade(to)?.id ?? 0);
    const ids = traded.trades === 0 ? { f: -1, L: -1 } : { f: last - traded.trades + 1, L: last };
    return { ...ids, v: all.size, n: traded.trades, q: all.other, V: bought.size, Q: bought.other };
  }
  const within = prices.trades(symbol).filter(({ at }) => at >= from && at <= to);
  const bought = addUp(
    symbol,
    within.filter(({ buyerIsMaker }) => buyerIsMaker === false),
  );
  const { count, size, other } = addUp(symbol, within);
  const ids = { f: Number(within[0]?.id ?? -1), L: Number(within.at(-1)?.id ?? -1) };
  return { ...ids, v: size, n: count, q: other, V: bought.size, Q: bought.other };
};

/** What candles of mark and index prices have in place of trades. */
const readingsIn = ({ from }: Candle, now: number): Event => ({
  f: from,
  L: now,
  v: '0',
  n: Math.floor((now - from) / second) + 1,
  q: '0',
  V: '0',
  Q: '0',
});

/** What a stream of candles is about. */
interface Shown {
  readonly symbol: string;
  readonly series: Series;
  readonly interval: string;
  /** The event around the candle. */
  wrap(E: number, k: Event): Event;
  /** The `s` of the candle; `undefined` where it has none. */
  readonly name: string | undefined;
}

/** Candles as they grow, and each once more when it is over. */
const candles =
  (market: MarketView, every: number, { symbol, series, interval, wrap, name }: Shown): FeedMaker =>
  ({ push, wake, beatIn, now }) => {
    let current = candleAt(market, symbol, series, interval, now());
    let changed = false;
    const send = (candle: Candle, x: boolean, E: number): void => {
      const { from, to, open, high, low, close } = candle;
      const { f, L, v, n, q, V, Q } =
        trades !== undefined ? tradesIn(market, symbol, candle, trades) : readingsIn(candle, Math.min(E, to));
      const named = name === undefined ? {} : { s: name };
      const k = {
        t: from,
        T: to,
        ...named,
        i: interval,
        f,
        L,
        o: open,
        c: close,
        h: high,
        l: low,
        v,
        n,
        x,
        q,
        V,
        Q,
        B: '0',
      };
      push(textOf(wrap(E, k)));
    };
    const untilOver = (): void => {
      if (current !== undefined) beatIn(Math.max(current.to + 1 - now(), 0));
    };
    const change = (): void => {
      changed = true;
      wake(every);
    };
    const trades = series === 'last' ? watchTrades(market, symbol, change) : undefined;
    const stop = trades?.stop ?? market.happenings.listen('mark', symbol, change);
    untilOver();
    // Frames come at the same moments for whoever subscribes, so this one is not over for somebody who comes in between.
    if ((trades?.last(now())?.at ?? 0) > now() - (now() % every)) change();
    return {
      run: () => {
        const E = now();
        if (current !== undefined && E > current.to) {
          const over = candleAt(market, symbol, series, interval, current.to);
          if (over !== undefined) send(over, true, E);
          current = candleAt(market, symbol, series, interval, E);
          untilOver();
        }
        if (changed) current = candleAt(market, symbol, series, interval, E);
        if (changed && current !== undefined) send(current, false, E);
        changed = false;
      },
      stop,
    };
  };

export const klines = (market: MarketView, { of: symbol, interval, every }: Stream): FeedMaker =>
  candles(market, every, {
    symbol,
    series: 'last',
    interval,
    wrap: (E, k) => ({ e: 'kline', E, s: symbol, k }),
    name: symbol,
  });

/** The contract of a pair that is named by its kind: only perpetual ones are there. */
const perpetualOf = (pair: string): string => (pair.endsWith('USD') ? `${pair}_PERP` : pair);

export const continuousKlines = (market: MarketView, stream: Stream): FeedMaker =>
  candles(market, stream.every, {
    symbol: perpetualOf(stream.of),
    series: 'last',
    interval: stream.interval,
    wrap: (E, k) => ({ e: 'continuous_kline', E, ps: stream.of, ct: stream.contractType, k }),
    name: undefined,
  });

export const markPriceKlines = (market: MarketView, { of: symbol, interval, every }: Stream): FeedMaker =>
  candles(market, every, {
    symbol,
    series: 'mark',
    interval,
    wrap: (E, k) => ({ e: 'markPrice_kline', E, ps: symbol.split('_')[0], k }),
    name: symbol,
  });

export const indexPriceKlines = (market: MarketView, { of: pair, interval, every }: Stream): FeedMaker =>
  candles(market, every, {
    symbol: isCoinMargined(perpetualOf(pair)) ? perpetualOf(pair) : pair,
    series: 'index',
    interval,
    wrap: (E, k) => ({ e: 'indexPrice_kline', E, ps: pair, k }),
    name: '0',
  });
