import { isExchangeError } from '../../errors/guards.ts';
import type { Item } from '../../placing/find-order.ts';
import type { Placed } from '../../placing/placed.ts';
import type { PlacingTable } from '../../placing/placing.ts';
import type { Work, WorkTables } from '../begin-work.ts';
import type { Held } from '../held.ts';
import type { Read } from '../read-open.ts';
import type { Legs, Waiting } from './legs.ts';
import type { BracketPlan } from './read-bracket.ts';

export type Tables = WorkTables & { readonly placing: PlacingTable };

/** All that the steps of one bracket share. */
export interface Scene {
  readonly tables: Tables;
  readonly plan: BracketPlan;
  readonly legs: Legs;
  /** The position that the entry opens. */
  readPosition(work: Work): Promise<Read<Held>>;
}

/** What has become of the entry, for the result. */
export interface Told {
  readonly clientOrderId: string;
  readonly entry: Item | undefined;
  readonly filled: string;
}

/** The orders as they were listed. */
export const ordersIn = ({ stopLoss, takeProfit }: Waiting) => ({
  stopLoss: stopLoss?.order,
  takeProfit: takeProfit?.order,
});

/** A list may show an order a little later than it was placed, by us or by the entry that took it along. */
export const listedWithin = 1_000;

/** Is the stop-loss only refused because there is no position for it, or none that the exchange has told itself of yet? */
export const needsPosition = ({ table }: BracketPlan, placed: Placed<object>): boolean =>
  placed.outcome === 'refused' &&
  isExchangeError(placed.error) &&
  (table.first?.unless.includes(placed.error.exchangeCode) ?? false);
