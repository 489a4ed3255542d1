import { decimal } from '../../../decimal.ts';
import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { MarketView } from '../../../sockets/market.ts';
import { watchTrades } from '../../../sockets/watch-trades.ts';
import type { Stream } from '../streams.ts';
import { dayOf } from './day.ts';
import { counted, type Event, listedIn, pairOf, symbolTypeOf, textOf } from './facts.ts';

/** The newest trade, as the product counts it. */
type Newest = Parameters<typeof dayOf>[3];

type TickerEvent = (market: MarketView, symbol: string, now: number, newest: Newest) => Event;

const dayTicker: TickerEvent = (market, symbol, E, newest) => {
  const { from, open, high, low, last, count, size, other, average, lastSize, lastId } = dayOf(
    market,
    symbol,
    E,
    newest,
  );
  const change = decimal(last).minus(open);
  return {
    e: '24hrTicker',
    E,
    s: symbol,
    p: String(change),
    P: change.div(open).times(100).toFixed(3),
    w: average,
    c: last,
    Q: lastSize,
    o: open,
    h: high,
    l: low,
    v: size,
    q: other,
    O: from,
    C: E,
    F: lastId - count + 1,
    L: lastId,
    n: count,
    ps: pairOf(symbol),
    st: symbolTypeOf(symbol),
  };
};

const miniTicker: TickerEvent = (market, symbol, E, newest) => {
  const { open, high, low, last, size, other } = dayOf(market, symbol, E, newest);
  const prices = { c: last, o: open, h: high, l: low };
  return {
    e: '24hrMiniTicker',
    E,
    s: symbol,
    ...prices,
    v: size,
    q: other,
    ps: pairOf(symbol),
    st: symbolTypeOf(symbol),
  };
};

/** Events of the symbols in which something was traded, since the last time: one, or a list. */
const tickersOf =
  (market: MarketView, symbols: readonly string[], every: number, make: TickerEvent, together: boolean): FeedMaker =>
  ({ push, wake, now }) => {
    const changed = new Set<string>();
    const watches = symbols.map((symbol) => {
      const size = counted(market, symbol);
      const watch = watchTrades(market, symbol, () => {
        changed.add(symbol);
        wake(every);
      });
      const newest = (at: number): Newest => {
        const trade = watch.last(at);
        return trade && { id: trade.id, size: size(trade.quantity) };
      };
      return { symbol, newest, stop: watch.stop };
    });
    return {
      run: () => {
        const events = watches
          .filter(({ symbol }) => changed.has(symbol))
          .map(({ symbol, newest }) => make(market, symbol, now(), newest(now())));
        changed.clear();
        if (together) push(textOf(events));
        else for (const event of events) push(textOf(event));
      },
      stop: () => {
        for (const { stop } of watches) stop();
      },
    };
  };

export const ticker = (market: MarketView, { of, every }: Stream): FeedMaker =>
  tickersOf(market, [of], every, dayTicker, false);

export const allTickers = (market: MarketView, { every }: Stream): FeedMaker =>
  tickersOf(market, listedIn(market), every, dayTicker, true);

export const mini = (market: MarketView, { of, every }: Stream): FeedMaker =>
  tickersOf(market, [of], every, miniTicker, false);

export const allMinis = (market: MarketView, { every }: Stream): FeedMaker =>
  tickersOf(market, listedIn(market), every, miniTicker, true);
