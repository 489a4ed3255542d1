import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { MarketView } from '../../../sockets/market.ts';
import type { HappeningOf } from '../../../world/happenings.ts';
import type { Stream } from '../streams.ts';
import { counted, type Event, isCoinMargined, symbolTypeOf, textOf } from './facts.ts';

type Trade = Omit<HappeningOf<'trade'>, 'kind'>;

/** A feed that sends one event for each trade. */
const eachTrade =
  (
    market: MarketView,
    { of: symbol, every }: Stream,
    make: (trade: Trade, size: string, now: number) => Event,
  ): FeedMaker =>
  ({ push, wake, now }) => {
    const size = counted(market, symbol);
    let waiting: Trade[] = [];
    const stop = market.happenings.listen('trade', symbol, (trade) => {
      waiting.push(trade);
      wake(every);
    });
    // Frames come at the same moments for whoever subscribes: the next one has the trades since the last, whoever heard that.
    // The price that a symbol opens with is listed as a trade, and was never one.
    if (every > 0) {
      const opened = market.prices.path(symbol)[0]?.at ?? 0;
      const since = Math.max(now() - (now() % every), opened);
      const missed = market.prices.trades(symbol).filter(({ at }) => at > since);
      waiting.push(...missed.map(({ buyerIsMaker = false, ...trade }) => ({ ...trade, symbol, buyerIsMaker })));
      if (waiting.length > 0) wake(every);
    }
    return {
      run: () => {
        const trades = waiting;
        waiting = [];
        for (const trade of trades) push(textOf(make(trade, size(trade.quantity), now())));
      },
      stop,
    };
  };

/** Trades together that one order made at one price; here each is one. */
export const aggTrades = (market: MarketView, stream: Stream): FeedMaker =>
  eachTrade(market, stream, ({ symbol: s, at, id, price, buyerIsMaker }, q, E) => {
    const a = Number(id);
    const rest = { f: a, l: a, T: at, m: buyerIsMaker, st: symbolTypeOf(s) };
    return { e: 'aggTrade', E, a, s, p: price, q, ...(isCoinMargined(s) ? {} : { nq: q }), ...rest };
  });

/** Single trades. */
export const trades = (market: MarketView, stream: Stream): FeedMaker =>
  eachTrade(market, stream, ({ symbol: s, at, id, price, buyerIsMaker }, q, E) => ({
    e: 'trade',
    E,
    T: at,
    s,
    t: Number(id),
    p: price,
    q,
    X: 'MARKET',
    m: buyerIsMaker,
  }));
