import { gatherChanges, gatherNumbers, type Passed } from '../../../sockets/book-changes.ts';
import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { MarketView } from '../../../sockets/market.ts';
import type { Side } from '../../../state/prices.ts';
import type { LevelChange } from '../../../world/happenings.ts';
import type { Stream } from '../streams.ts';
import { counted, type Event, listedIn, pairOf, sizeOf, symbolTypeOf, textOf } from './facts.ts';

type Levels = readonly (readonly [price: string, size: string])[];

const depthEvent = (symbol: string, E: number, { at, first, last, previous }: Passed, b: Levels, a: Levels): Event => ({
  e: 'depthUpdate',
  E,
  T: at,
  s: symbol,
  ps: pairOf(symbol),
  U: first,
  u: last,
  pu: previous,
  b,
  a,
  st: symbolTypeOf(symbol),
});

/** What has changed in a book; RPI orders, of which there are none, included or not. */
export const depth =
  (market: MarketView, { of: symbol, every }: Stream): FeedMaker =>
  ({ push, wake, now }) => {
    const size = counted(market, symbol);
    const changes = gatherChanges(market, symbol, () => wake(every));
    const sized = (levels: readonly LevelChange[]): Levels =>
      levels.map(([price, quantity]) => [price, size(quantity)]);
    return {
      run: () => {
        const gathered = changes.take();
        if (gathered === undefined) return;
        push(textOf(depthEvent(symbol, now(), gathered, sized(gathered.bids), sized(gathered.asks))));
      },
      stop: changes.stop,
    };
  };

/** The best levels of a book as a whole. */
export const partialDepth =
  (market: MarketView, { of: symbol, every, levels }: Stream): FeedMaker =>
  ({ push, wake, now }) => {
    const numbers = gatherNumbers(market, symbol, () => wake(every));
    const side = (which: Side): Levels =>
      market.prices.depth(symbol, which, levels).map((level) => [level.price, sizeOf(symbol, level)]);
    return {
      run: () => {
        const passed = numbers.take();
        if (passed !== undefined) push(textOf(depthEvent(symbol, now(), passed, side('bid'), side('ask'))));
      },
      stop: numbers.stop,
    };
  };

const bookTickerEvent = ({ prices }: MarketView, symbol: string, T: number, E: number): Event => {
  const [bid] = prices.depth(symbol, 'bid', 1);
  const [ask] = prices.depth(symbol, 'ask', 1);
  return {
    e: 'bookTicker',
    u: prices.bookId(symbol),
    s: symbol,
    ps: pairOf(symbol),
    b: bid?.price ?? '0',
    B: bid === undefined ? '0' : sizeOf(symbol, bid),
    a: ask?.price ?? '0',
    A: ask === undefined ? '0' : sizeOf(symbol, ask),
    T,
    E,
    st: symbolTypeOf(symbol),
  };
};

/** The best prices of some symbols, of those that have changed. */
const bookTickers =
  (market: MarketView, symbols: readonly string[], every: number): FeedMaker =>
  ({ push, wake, now }) => {
    const changed = new Map<string, number>();
    const stops = symbols.map((symbol) =>
      market.happenings.listen('renumbered', symbol, ({ at }) => {
        changed.set(symbol, at);
        wake(every);
      }),
    );
    /** What was sent last of each: a change further away changes no best price. */
    const sent = new Map<string, string>();
    return {
      run: () => {
        for (const symbol of symbols) {
          const at = changed.get(symbol);
          if (at === undefined) continue;
          const event = bookTickerEvent(market, symbol, at, now());
          const best = [event.b, event.B, event.a, event.A].join();
          if (sent.get(symbol) !== best) push(textOf(event));
          sent.set(symbol, best);
        }
        changed.clear();
      },
      stop: () => {
        for (const stop of stops) stop();
      },
    };
  };

export const bookTicker = (market: MarketView, { of, every }: Stream): FeedMaker => bookTickers(market, [of], every);

export const allBookTickers = (market: MarketView, { every }: Stream): FeedMaker =>
  bookTickers(market, listedIn(market), every);
