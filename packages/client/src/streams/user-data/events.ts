import type { EventItem, GapItem, StateItem } from '../item.ts';
import type { AlgoOrderFact, BalanceFact, Fact, OrderFact, PositionFact } from './facts.ts';

/** An event that holds none of the facts: a change of leverage, a margin call, the end of a listen key. */
export interface OtherEvent {
  readonly kind: 'other';
  /** What the exchange calls it. */
  readonly name: string;
}

type WithRaw<Of, Raw> = Of extends unknown ? Of & { readonly raw: Raw } : never;

/**
 * What has become of the account. `raw` is the event as the exchange pushed it, or the row that REST answered. One event may tell
 * of several facts: an order that was filled, of the fill and then of the order.
 */
export type UserDataEvent<Raw = unknown> = WithRaw<Fact | OtherEvent, Raw>;

/** A fact in its place in the order: pushed by the exchange, or read by REST. */
export type UserEventItem<Raw = unknown> =
  | (EventItem<UserDataEvent<Raw>> & { readonly origin: 'stream' })
  | (EventItem<UserDataEvent> & { readonly origin: 'reconcile' });

/** What `userData` gives, in order. */
export type UserItem<Raw = unknown> = UserEventItem<Raw> | GapItem | StateItem;

/** The account as it is now. */
export interface AccountView {
  /** The open ones. */
  readonly orders: readonly OrderFact[];
  readonly algoOrders: readonly AlgoOrderFact[];
  /** Those that are not zero. */
  readonly positions: readonly PositionFact[];
  readonly balances: readonly BalanceFact[];
}
