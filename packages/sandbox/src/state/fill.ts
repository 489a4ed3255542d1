import type { Atoms } from '../ledger/atoms.ts';
import type { PositionSide } from './position.ts';

/** One trade of an order, with all that it moved. Amounts are decimals. */
export interface Fill {
  readonly id: bigint;
  readonly orderId: bigint;
  readonly clientId: string;
  readonly symbol: string;
  /** The order's side, in the exchange's words. */
  readonly side: string;
  readonly positionSide: PositionSide;
  readonly buys: boolean;
  /** Whether it closed a position, wholly or in part. */
  readonly closes: boolean;
  readonly price: string;
  readonly quantity: string;
  /** The quantity in the base asset, and what it is worth in the quote asset. */
  readonly base: string;
  readonly quote: string;
  readonly commission: string;
  readonly commissionAsset: string;
  readonly marginAsset: string;
  readonly profit: string;
  readonly maker: boolean;
  readonly at: number;
  /** The same as it is counted. */
  readonly counts: FillCounts;
}

export interface FillCounts {
  readonly quantity: Atoms;
  /** What it was worth in the asset of the margin, exactly. */
  readonly worth: Atoms;
  /** As they were booked. */
  readonly commission: Atoms;
  readonly profit: Atoms;
}

/** One movement of a balance. */
export interface Entry {
  readonly id: bigint;
  /** `clearance` is between the account and the insurance, after a liquidation. */
  readonly kind: 'trade' | 'margin' | 'funding' | 'clearance';
  readonly symbol: string;
  readonly asset: string;
  /** What was won or moved, fees left out; below zero is a loss. */
  readonly amount: string;
  /** What was paid in fees, above zero. */
  readonly fee: string;
  /** The balance afterwards. */
  readonly balance: string;
  readonly fill?: Fill;
  readonly at: number;
  /** The same as it is counted. */
  readonly counts: EntryCounts;
}

export interface EntryCounts {
  readonly amount: Atoms;
  readonly fee: Atoms;
  readonly balance: Atoms;
}
