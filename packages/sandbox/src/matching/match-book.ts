import { checkLots, checkOrder, checkTicks } from './checks.ts';
import { type CoreOrder, type EndReason, isMarket, type MatchedTrade, type TimeInForce } from './core-order.ts';
import { canFill } from './fillable.ts';
import type { LiquidityLevels } from './liquidity-levels.ts';
import type { MatchBookParts } from './parts.ts';
import { createResting } from './resting.ts';
import { createStep, type FlowTrade } from './step.ts';
import { createTrading } from './trading.ts';

export type { CoreOrder, EndReason, FlowTrade, LiquidityLevels, MatchBookParts, MatchedTrade, TimeInForce };

/** What an order becomes. `lots` are those still to be filled. */
export interface Amendment {
  readonly ticks: number;
  readonly lots: number;
  /** Whether fewer lots at the same price stay where they are, which they do if it is left out. */
  readonly keepsPlace?: boolean;
  /** What holds if it goes behind: GTC if left out. */
  readonly timeInForce?: TimeInForce;
}

/** The book of one contract: users' orders and liquidity, in whole ticks and lots, by price and then by time. */
export interface MatchBook<O extends CoreOrder> {
  /** Takes what it can, and rests with what is left if its time in force lets it. A market order never rests. */
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
  /** What the book holds: orders that rest, and prices that it has to remember. */
  size(): { readonly orders: number; readonly prices: number };
}

/** Makes the book of one contract. */
export const createMatchBook = <O extends CoreOrder>(parts: MatchBookParts<O>): MatchBook<O> => {
  const resting = createResting<O>(parts.liquidity);
  const { bids, asks, side } = resting;
  const trading = createTrading(resting, parts);
  const { take, reachOf } = trading;
  const step = createStep(resting, trading);
  let isBusy = false;

  const takes = (buys: boolean, ticks: number): boolean => {
    const other = side(!buys);
    const best = other.best();
    return best !== undefined && other.isReached(ticks, best);
  };
  const isRefused = (order: O, timeInForce: TimeInForce): boolean => {
    if (timeInForce === 'GTX') return takes(order.buys, order.ticks);
    return timeInForce === 'FOK' && !canFill(side(!order.buys), order, reachOf);
  };
  const enter = (order: O, timeInForce: TimeInForce): 'rests' | 'ended' => {
    const stopped = isRefused(order, timeInForce) ? 'expired' : take(order);
    const mayRest = (timeInForce === 'GTC' || timeInForce === 'GTX') && !isMarket(order);
    if (stopped === undefined && mayRest) {
      resting.rest(order);
      return 'rests';
    }
    parts.ended(order, stopped ?? 'expired');
    return 'ended';
  };

  /** Runs an action by itself: one within another would work on what the first has not finished. */
  const byItself = <T>(action: () => T): T => {
    if (isBusy) throw new Error('settle(), reach() and ended() must not place, amend or step: do it after the call.');
    isBusy = true;
    try {
      return action();
    } finally {
      isBusy = false;
    }
  };

  return {
    submit: (order, timeInForce) => {
      checkOrder(order, timeInForce);
      resting.checkRoom(order.lots);
      if (resting.placeOf(order) !== undefined) throw new RangeError('The order rests in this book already: amend it.');
      return byItself(() => enter(order, timeInForce));
    },
    cancel: (order) => {
      const place = resting.placeOf(order);
      if (place !== undefined) resting.leave(place, order);
      return place !== undefined;
    },
    amend: (order, { ticks, lots, keepsPlace = true, timeInForce = 'GTC' }) => {
      const place = resting.placeOf(order);
      if (place === undefined) throw new RangeError('The order does not rest in this book: submit it.');
      checkTicks(ticks, 'ticks');
      checkLots(lots, 1, 'lots');
      resting.checkRoom(lots - order.lots);
      return byItself(() => {
        if (ticks === order.ticks && lots <= order.lots && keepsPlace) {
          resting.reduce(place, order, order.lots - lots);
          return 'rests';
        }
        resting.leave(place, order);
        order.ticks = ticks;
        order.lots = lots;
        return enter(order, timeInForce);
      });
    },
    step: (trade) => byItself(() => step(trade)),
    best: (name) => side(name === 'bid').best(),
    levels: (name, count) => {
      const list: (readonly [number, number])[] = [];
      if (count > 0) side(name === 'bid').walk((ticks, lots) => list.push([ticks, lots]) < count);
      return list;
    },
    takes,
    available: (buys, ticks, most) => {
      const other = side(!buys);
      let sum = 0;
      other.walk((price, lots) => {
        if (!other.isReached(ticks, price)) return false;
        sum += lots;
        return sum < most;
      });
      return Math.min(sum, most);
    },
    size: () => ({ orders: resting.count(), prices: bids.size() + asks.size() }),
  };
};
