import type { Atoms } from '../ledger/atoms.ts';
import type { PositionSide } from './position.ts';

/** How the exchange closes a position: for want of margin, or against one that it has liquidated. */
export type ForcedClose = 'liquidation' | 'adl';

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
  /** Where it was not the holder who closed. */
  readonly forced?: ForcedClose;
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

/** What moves a balance, or moves in it. */
export type EntryKind =
  /** A fill of a contract: its profit and its commission. */
  | 'trade'
  /** One of the two assets that a fill has exchanged, where there are no positions. */
  | 'exchange'
  | 'funding'
  /** Moved between the balance and an isolated position: nothing is won or lost. */
  | 'margin'
  /** Put in or taken out. */
  | 'transfer'
  /** What a liquidation takes or gives beside its trade. */
  | 'clearance';

/** One movement of a balance. */
export interface Entry {
  readonly id: bigint;
  readonly kind: EntryKind;
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
