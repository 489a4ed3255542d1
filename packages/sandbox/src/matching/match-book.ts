import { type BookSide, createBookSide } from './book-side.ts';
import { checkLots, checkOrder, checkReach, checkTicks } from './checks.ts';
import { type CoreOrder, type EndReason, isMarket, type MatchedTrade, type TimeInForce } from './core-order.ts';
import { canFill } from './fillable.ts';
import type { Place } from './level.ts';
import { type LiquidityLevels, wantedAt } from './liquidity-levels.ts';

export type { CoreOrder, EndReason, LiquidityLevels, MatchedTrade, TimeInForce };

/** What a book is made from. The functions may read the book and cancel orders, but not place, amend or step. */
export interface MatchBookParts<O extends CoreOrder> {
  readonly liquidity: LiquidityLevels;
  /** Books a trade at once, so that positions are current when the next one is looked for. `lots` are reduced already. */
  settle(trade: MatchedTrade<O>): void;
  /** How many lots an order may trade now: its owner's position for one that only reduces, Infinity for any other. */
  reach(order: O): number;
  /** Says that an order is over and out of the book. A cancel says nothing. */
  ended(order: O, why: EndReason): void;
}

/** What an order becomes. `lots` are those still to be filled. */
export interface Amendment {
  readonly ticks: number;
  readonly lots: number;
  readonly keepsPlace?: boolean;
  /** What holds if it goes behind: GTC if left out. */
  readonly timeInForce?: TimeInForce;
}

/** The flow's trade at a step: lots of liquidity that take users' orders up to a price. */
export interface FlowTrade {
  readonly ticks: number;
  readonly lots: number;
  readonly buys: boolean;
}

/** The book of one contract: users' orders and liquidity, in whole ticks and lots, by price and then by time. */
export interface MatchBook<O extends CoreOrder> {
  submit(order: O, timeInForce: TimeInForce): 'rests' | 'ended';
  /** Takes an order out; `false` when it does not rest here. */
  cancel(order: O): boolean;
  /** Fewer lots at the same price keep the place unless `keepsPlace` is false; anything else goes behind and may take. */
  amend(order: O, to: Amendment): 'rests' | 'ended';
  /**
   * Liquidity re-quotes, after the flow's trade if there was one. The flow meets users' orders alone: where liquidity
   * stands before them at their price, it takes that first, and nobody is told.
   */
  step(trade?: FlowTrade): void;
  best(side: 'bid' | 'ask'): number | undefined;
  levels(side: 'bid' | 'ask', count: number): readonly (readonly [ticks: number, lots: number])[];
  /** Whether an order with this limit would meet another. */
  takes(buys: boolean, ticks: number): boolean;
  /** How many lots could be had up to a price, counted until there are `most`. */
  available(buys: boolean, ticks: number, most: number): number;
  /** What the book holds: resting orders, and prices that it has to remember. */
  size(): { readonly orders: number; readonly prices: number };
}

/** Makes the book of one contract. */
export const createMatchBook = <O extends CoreOrder>(parts: MatchBookParts<O>): MatchBook<O> => {
  const { liquidity, settle, ended } = parts;
  const bids = createBookSide<O>(liquidity, true);
  const asks = createBookSide<O>(liquidity, false);
  const places = new Map<O, Place<O>>();
  let restingLots = 0;
  let isBusy = false;

  const sideOf = (buys: boolean): BookSide<O> => (buys ? bids : asks);
  const named = (side: 'bid' | 'ask'): BookSide<O> => (side === 'bid' ? bids : asks);
  const reachOf = (order: O): number => {
    const reach = parts.reach(order);
    checkReach(reach);
    return reach;
  };

  const rest = (order: O): void => {
    places.set(order, sideOf(order.buys).join(order));
    restingLots += order.lots;
  };
  const leave = (place: Place<O>, order: O): void => {
    places.delete(order);
    restingLots -= order.lots;
    sideOf(order.buys).leave(place);
  };
  const end = (place: Place<O>, order: O, why: EndReason): void => {
    leave(place, order);
    ended(order, why);
  };

  /** Trades with an order that rests. Gives the lots, which are none when it cannot trade any more and is gone. */
  const meet = (place: Place<O>, maker: O, taker: O | undefined, most: number): number => {
    const lots = Math.min(maker.lots, reachOf(maker), most);
    if (lots === 0) {
      end(place, maker, 'unreachable');
      return 0;
    }
    maker.lots -= lots;
    place.level.lots -= lots;
    restingLots -= lots;
    if (taker !== undefined) taker.lots -= lots;
    if (maker.lots === 0) leave(place, maker);
    settle({ maker, taker, ticks: place.level.ticks, lots, takerBuys: !maker.buys });
    if (maker.lots === 0) ended(maker, 'filled');
    else if (places.has(maker) && reachOf(maker) === 0) end(place, maker, 'unreachable');
    return lots;
  };

  const takeQuote = (side: BookSide<O>, ticks: number, taker: O, most: number): void => {
    const lots = side.eat(ticks, most);
    taker.lots -= lots;
    settle({ maker: undefined, taker, ticks, lots, takerBuys: taker.buys });
  };

  /** Trades until nothing is left or to be had, and says why it stopped before. */
  const take = (order: O): EndReason | undefined => {
    const side = sideOf(!order.buys);
    while (order.lots > 0) {
      const most = Math.min(order.lots, reachOf(order));
      if (most === 0) return 'unreachable';
      const ticks = side.best();
      if (ticks === undefined || !side.isReached(order.ticks, ticks)) return undefined;
      const place = side.firstAt(ticks);
      const maker = place?.order;
      if (place === undefined || maker === undefined) {
        takeQuote(side, ticks, order, most);
      } else if (order.selfTrade !== undefined && maker.owner === order.owner && reachOf(maker) > 0) {
        if (order.selfTrade !== 'expire-taker') end(place, maker, 'self-trade');
        if (order.selfTrade !== 'expire-maker') return 'self-trade';
      } else {
        meet(place, maker, order, most);
      }
    }
    return 'filled';
  };

  const takes = (buys: boolean, ticks: number): boolean => {
    const best = sideOf(!buys).best();
    return best !== undefined && sideOf(!buys).isReached(ticks, best);
  };

  const endsUnmet = (order: O, timeInForce: TimeInForce): boolean =>
    (timeInForce === 'GTX' && takes(order.buys, order.ticks)) ||
    (timeInForce === 'FOK' && !canFill(sideOf(!order.buys), order, reachOf));

  const enter = (order: O, timeInForce: TimeInForce): 'rests' | 'ended' => {
    const stopped = endsUnmet(order, timeInForce) ? 'expired' : take(order);
    const mayRest = (timeInForce === 'GTC' || timeInForce === 'GTX') && !isMarket(order);
    if (stopped === undefined && mayRest) {
      rest(order);
      return 'rests';
    }
    ended(order, stopped ?? 'expired');
    return 'ended';
  };

  /** Lots of liquidity take users' orders up to a price. Gives what is left of them. */
  const flow = (side: BookSide<O>, limit: number, lots: number): number => {
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
  };

  /** New quotes take the orders that they cross, the best quote first. */
  const cross = (quoting: BookSide<O>, met: BookSide<O>): void => {
    let ticks = liquidity.best(quoting.buys);
    while (ticks !== undefined) {
      const best = met.bestUsers();
      if (best === undefined || !met.isReached(ticks, best.ticks)) return;
      quoting.leaveQuote(ticks, flow(met, ticks, wantedAt(liquidity, quoting.buys, ticks)));
      ticks = liquidity.next(quoting.buys, ticks);
    }
  };

  /** While one action runs, another would work on what the first has not finished. */
  const alone = <T>(action: () => T): T => {
    if (isBusy)
      throw new Error('settle(), reach() and ended() must not place, amend or step: do so when the call is over.');
    isBusy = true;
    try {
      return action();
    } finally {
      isBusy = false;
    }
  };
  const checkSum = (lots: number): void => checkLots(restingLots + lots, 1, 'All lots that rest together');

  return {
    submit: (order, timeInForce) => {
      checkOrder(order, timeInForce);
      checkSum(order.lots);
      if (places.has(order)) throw new RangeError('This order rests in the book already: amend it.');
      return alone(() => enter(order, timeInForce));
    },
    cancel: (order) => {
      const place = places.get(order);
      if (place === undefined) return false;
      leave(place, order);
      return true;
    },
    amend: (order, { ticks, lots, keepsPlace = true, timeInForce = 'GTC' }) => {
      const place = places.get(order);
      if (place === undefined)
        throw new RangeError('This order does not rest in the book: only one that rests is amended.');
      checkTicks(ticks, 'ticks');
      checkLots(lots, 1, 'lots');
      checkSum(lots - order.lots);
      return alone(() => {
        if (ticks === order.ticks && lots <= order.lots && keepsPlace) {
          place.level.lots -= order.lots - lots;
          restingLots -= order.lots - lots;
          order.lots = lots;
          return 'rests';
        }
        leave(place, order);
        order.ticks = ticks;
        order.lots = lots;
        return enter(order, timeInForce);
      });
    },
    step: (trade) =>
      alone(() => {
        if (trade !== undefined) {
          checkTicks(trade.ticks, 'ticks of the trade');
          checkLots(trade.lots, 0, 'lots of the trade');
          flow(sideOf(!trade.buys), trade.ticks, trade.lots);
        }
        bids.requote();
        asks.requote();
        cross(bids, asks);
        cross(asks, bids);
      }),
    best: (side) => named(side).best(),
    levels: (side, count) => {
      const list: (readonly [number, number])[] = [];
      if (count > 0) named(side).walk((ticks, lots) => list.push([ticks, lots]) < count);
      return list;
    },
    takes,
    available: (buys, ticks, most) => {
      const side = sideOf(!buys);
      let sum = 0;
      side.walk((price, lots) => {
        if (!side.isReached(ticks, price)) return false;
        sum += lots;
        return sum < most;
      });
      return Math.min(sum, most);
    },
    size: () => ({ orders: places.size, prices: bids.size() + asks.size() }),
  };
};
