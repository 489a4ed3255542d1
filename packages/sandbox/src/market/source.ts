import { type Bars, createBars } from './bars.ts';
import type { Depth } from './depth.ts';
import { createFunding, type Funding, type FundingRate } from './funding.ts';
import type { Move, Path, Scale } from './path.ts';
import { createTradeLog, type TradeLog } from './trade-log.ts';

/** What everything that shows a price of one symbol reads. */
export interface Source {
  readonly symbol: string;
  readonly scale: Scale;
  /** The last step: always the same object. */
  readonly move: Readonly<Move>;
  /** How many steps there have been. */
  readonly steps: number;
  readonly trades: TradeLog;
  readonly bars: Bars;
  readonly funding: Funding;
  readonly depth: Depth;
  nextAt(): number | undefined;
  step(): void;
  /** Takes all steps up to a time, funding in between included: for a symbol that was not asked for until now. */
  runTo(at: number): void;
  settleFunding(): FundingRate;
  /** A trade at another price. */
  set(units: number, at: number): void;
}

export interface SourceParts {
  readonly symbol: string;
  readonly path: Path;
  readonly depth: Depth;
  /** When the path starts. */
  readonly from: number;
}

/** Follows a path, and keeps what may be asked of it: the newest trades, candles and funding rates. */
export const createSource = ({ symbol, path, depth, from }: SourceParts): Source => {
  const { scale, move } = path;
  const trades = createTradeLog();
  const bars = createBars(scale);
  const funding = createFunding(from);
  let steps = 0;
  const take = (): void => {
    steps += 1;
    if (move.lots > 0) trades.add(move);
    bars.add(move);
    funding.add(move);
  };
  const step = (): void => {
    path.step();
    take();
  };
  const settleFunding = (): FundingRate => funding.settle(move.mark);
  take();
  return {
    symbol,
    scale,
    move,
    get steps() {
      return steps;
    },
    trades,
    bars,
    funding,
    depth,
    nextAt: path.nextAt,
    step,
    runTo: (at) => {
      for (;;) {
        const [next, payment] = [path.nextAt() ?? Number.POSITIVE_INFINITY, funding.nextAt()];
        if (Math.min(next, payment) > at) return;
        // At the same moment the price comes first, as it does in the queue.
        if (payment < next) settleFunding();
        else step();
      }
    },
    settleFunding,
    set: (units, at) => {
      path.shift(units, at);
      take();
    },
  };
};
