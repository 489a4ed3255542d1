import type { MarketView } from './market.ts';

/** A trade that stream frames name as the last one. */
export interface LastTrade {
  readonly id: bigint;
  readonly at: number;
  /** In the base asset. */
  readonly quantity: string;
}

/** The trades of a symbol, without asking for all of them each time. */
export interface TradeWatch {
  /** The newest one up to a moment that is not long past. */
  last(upTo: number): LastTrade | undefined;
  stop(): void;
}

/** So many are looked back to: as many as may happen between a moment and the frame about it. */
const kept = 64;

export const watchTrades = ({ prices, happenings }: MarketView, symbol: string, onTrade: () => void): TradeWatch => {
  const newest: LastTrade[] = prices.trades(symbol).slice(-1);
  const stop = happenings.listen('trade', symbol, (trade) => {
    newest.push(trade);
    if (newest.length > 2 * kept) newest.splice(0, kept);
    onTrade();
  });
  return { last: (upTo) => newest.findLast(({ at }) => at <= upTo), stop };
};
