import type { Atoms } from '../ledger/atoms.ts';
import type { Holding } from './holding.ts';

export type PositionSide = 'BOTH' | 'LONG' | 'SHORT';

export interface Position {
  readonly id: bigint;
  readonly symbol: string;
  readonly side: PositionSide;
  /** How much is held and what it has cost, as it is counted. */
  held: Atoms;
  cost: Atoms;
  /** What was held before it was closed to the last: its price of entry is asked for later. */
  before: Holding | undefined;
  /** Signed: below zero is short. */
  readonly amount: string;
  readonly entryPrice: string;
  /** The margin of an isolated position, `0` of a crossed one. */
  readonly isolatedMargin: string;
  /** Who holds that margin in the ledger. */
  readonly pocket: string;
  autoMargin: boolean;
  readonly marginAsset: string;
  /** What it has been since it was opened. */
  readonly run: PositionRun;
  readonly createdAt: number;
  updatedAt: number;
}

/** How much of a position was opened and closed, and what came of it. */
export interface PositionRun {
  readonly isLong: boolean;
  readonly opened: string;
  readonly closed: string;
  /** Its average price of closing. */
  readonly closePrice: string;
  readonly profit: string;
  readonly openFee: string;
  /** What was paid for funding, below zero, or received. */
  readonly funding: string;
  readonly closeFee: string;
  /** The same as it is counted. */
  readonly counts: RunCounts;
}

export interface RunCounts {
  opened: Atoms;
  closed: Atoms;
  /** What the closed part would have cost at the prices of closing. */
  closedCost: Atoms;
  profit: Atoms;
  openFee: Atoms;
  closeFee: Atoms;
  funding: Atoms;
}
