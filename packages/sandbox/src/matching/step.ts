import type { BookSide } from './book-side.ts';
import { checkLots, checkTicks } from './checks.ts';
import { checkSpread } from './liquidity-levels.ts';
import type { Resting } from './resting.ts';
import type { Trading } from './trading.ts';

/** The flow's trade at a step: lots of liquidity that take users' orders up to a price. */
export interface FlowTrade {
  readonly ticks: number;
  /** 0 is no trade. */
  readonly lots: number;
  readonly buys: boolean;
}

/** Lets the flow trade, then liquidity quote anew. Where no user's order is near, each comes to a comparison. */
export const createStep = <O>(
  { bids, asks, side }: Resting<O>,
  { flow }: Trading<O>,
): ((trade?: FlowTrade) => void) => {
  /** New quotes take the orders that they cross, the best quote first; what is left of each quote stays where it is. */
  const cross = (quoting: BookSide<O>, met: BookSide<O>, best: number | undefined): void => {
    let ticks = best;
    while (ticks !== undefined) {
      const level = met.bestUsers();
      if (level === undefined || !met.isReached(ticks, level.ticks)) return;
      quoting.leaveQuote(ticks, flow(met, ticks, quoting.quotes.lotsAt(ticks)));
      ticks = quoting.quotes.next(ticks);
    }
  };

  return (trade) => {
    const bid = bids.quotes.best();
    const ask = asks.quotes.best();
    checkSpread(bid, ask);
    if (trade !== undefined) {
      checkTicks(trade.ticks, 'ticks of the trade');
      checkLots(trade.lots, 0, 'lots of the trade');
      flow(side(!trade.buys), trade.ticks, trade.lots);
    }
    bids.requote();
    asks.requote();
    cross(bids, asks, bid);
    cross(asks, bids, ask);
  };
};
