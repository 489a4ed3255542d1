import { checkLots, checkTicks } from './checks.ts';

/** What liquidity wants to quote now. It changes only just before a step; its best bid is below its best ask. */
export interface LiquidityLevels {
  best(buys: boolean): number | undefined;
  /** The next price further from the best than `ticks`, at which it need not quote itself; none beyond the last one. */
  next(buys: boolean, ticks: number): number | undefined;
  /** 0 where it does not quote. */
  lotsAt(buys: boolean, ticks: number): number;
}

/** What liquidity wants on one side, checked. */
export interface Quotes {
  best(): number | undefined;
  next(ticks: number): number | undefined;
  lotsAt(ticks: number): number;
}

export const quotesOf = (liquidity: LiquidityLevels, buys: boolean): Quotes => ({
  best: () => {
    const best = liquidity.best(buys);
    if (best !== undefined) checkTicks(best, 'best() of the liquidity');
    return best;
  },
  next: (ticks) => {
    const next = liquidity.next(buys, ticks);
    if (next === undefined) return undefined;
    checkTicks(next, 'next() of the liquidity');
    if (buys ? next < ticks : next > ticks) return next;
    throw new RangeError(`next() of the liquidity must lead away from the best price, not from ${ticks} to ${next}.`);
  },
  lotsAt: (ticks) => {
    const lots = liquidity.lotsAt(buys, ticks);
    checkLots(lots, 0, 'lotsAt() of the liquidity');
    return lots;
  },
});

/** Refuses quotes that would trade with each other. */
export const checkSpread = (bid: number | undefined, ask: number | undefined): void => {
  if (bid === undefined || ask === undefined || bid < ask) return;
  throw new RangeError(`The best bid of the liquidity must be below its best ask, not ${bid} against ${ask}.`);
};
