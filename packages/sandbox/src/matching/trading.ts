import type { BookSide } from './book-side.ts';
import { checkReach } from './checks.ts';
import type { CoreOrder, EndReason } from './core-order.ts';
import type { Place } from './level.ts';
import type { MatchBookParts } from './parts.ts';
import type { Resting } from './resting.ts';
import { endsMaker, endsTaker, isSelfTrade } from './self-trade.ts';

/** How orders take from a book. */
export interface Trading<O> {
  reachOf(order: O): number;
  /** Trades until nothing is left or to be had, and says why it stopped before. */
  take(order: O): EndReason | undefined;
  /** Lots of liquidity take users' orders on a side up to a price. Gives what is left of them. */
  flow(side: BookSide<O>, limit: number, lots: number): number;
}

/** After every trade it looks at the book again: whoever was told of the trade may have cancelled something. */
export const createTrading = <O extends CoreOrder>(resting: Resting<O>, parts: MatchBookParts<O>): Trading<O> => {
  const { settle, ended } = parts;
  const reachOf = (order: O): number => {
    const lots = parts.reach(order);
    checkReach(lots);
    return lots;
  };
  const end = (place: Place<O>, order: O, why: EndReason): void => {
    resting.leave(place, order);
    ended(order, why);
  };

  /** Trades with an order that rests. Gives the lots: none when it cannot trade any more and is gone. */
  const meet = (place: Place<O>, maker: O, taker: O | undefined, most: number): number => {
    const lots = Math.min(maker.lots, reachOf(maker), most);
    if (lots === 0) {
      end(place, maker, 'unreachable');
      return 0;
    }
    resting.reduce(place, maker, lots);
    if (taker !== undefined) taker.lots -= lots;
    if (maker.lots === 0) resting.leave(place, maker);
    settle({ maker, taker, ticks: place.level.ticks, lots, takerBuys: !maker.buys });
    if (maker.lots === 0) ended(maker, 'filled');
    else if (resting.placeOf(maker) !== undefined && reachOf(maker) === 0) end(place, maker, 'unreachable');
    return lots;
  };

  const takeQuote = (side: BookSide<O>, ticks: number, taker: O, most: number): void => {
    const lots = side.eat(ticks, most);
    // Quotes that have moved before their step may be gone from where they were seen.
    if (lots === 0) return;
    taker.lots -= lots;
    settle({ maker: undefined, taker, ticks, lots, takerBuys: taker.buys });
  };

  return {
    reachOf,
    take: (order) => {
      const side = resting.side(!order.buys);
      while (order.lots > 0) {
        const most = Math.min(order.lots, reachOf(order));
        if (most === 0) return 'unreachable';
        const ticks = side.best();
        if (ticks === undefined || !side.isReached(order.ticks, ticks)) return undefined;
        const place = side.firstAt(ticks);
        const maker = place?.order;
        if (place === undefined || maker === undefined) {
          takeQuote(side, ticks, order, most);
        } else if (isSelfTrade(order, maker) && reachOf(maker) > 0) {
          if (endsMaker(order)) end(place, maker, 'self-trade');
          if (endsTaker(order)) return 'self-trade';
        } else {
          meet(place, maker, order, most);
        }
      }
      return 'filled';
    },
    flow: (side, limit, lots) => {
      let left = lots;
      while (left > 0) {
        const level = side.bestUsers();
        if (level === undefined || !side.isReached(limit, level.ticks)) return left;
        const { first } = level;
        const maker = first?.order;
        if (first === undefined || maker === undefined) left -= side.eat(level.ticks, left);
        else left -= meet(first, maker, undefined, left);
      }
      return 0;
    },
  };
};
