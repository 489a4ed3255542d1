import { checkLots } from './checks.ts';

/** What liquidity wants to quote now. It changes only just before a step; its best bid is below its best ask. */
export interface LiquidityLevels {
  best(buys: boolean): number | undefined;
  /** The next price further from the best than `ticks`, at which it need not quote itself; none beyond the last one. */
  next(buys: boolean, ticks: number): number | undefined;
  /** 0 where it does not quote. */
  lotsAt(buys: boolean, ticks: number): number;
}

/** How many lots liquidity wants at a price. */
export const wantedAt = (liquidity: LiquidityLevels, buys: boolean, ticks: number): number => {
  const lots = liquidity.lotsAt(buys, ticks);
  checkLots(lots, 0, 'lotsAt() of the liquidity');
  return lots;
};
