export type PositionSide = 'BOTH' | 'LONG' | 'SHORT';

export interface Position {
  readonly id: bigint;
  readonly symbol: string;
  readonly side: PositionSide;
  /** Signed: below zero is short. */
  amount: string;
  entryPrice: string;
  /** The margin of an isolated position, `0` of a crossed one. */
  isolatedMargin: string;
  autoMargin: boolean;
  marginAsset: string;
  /** What it has been since it was opened. */
  readonly run: PositionRun;
  readonly createdAt: number;
  updatedAt: number;
}

/** How much of a position was opened and closed, and what came of it. */
export interface PositionRun {
  readonly isLong: boolean;
  opened: string;
  closed: string;
  /** Its average price of closing. */
  closePrice: string;
  profit: string;
  openFee: string;
  /** What was paid for funding, below zero, or received. */
  funding: string;
  closeFee: string;
}
