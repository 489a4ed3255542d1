import type { Fill, ForcedClose } from './fill.ts';
import type { PositionSide } from './position.ts';

/** Which service of the exchange keeps an order; cancelling everything of one does not reach the others. */
export type Service = 'plain' | 'algo' | 'conditional' | 'plan' | 'tpsl';

/**
 * `expired` is an order that the exchange ended by the order's own terms. Of those that wait for a price, `triggered` is one
 * that has placed its order, and `rejected` one whose order was refused.
 */
export type OrderStatus = 'open' | 'filled' | 'cancelled' | 'expired' | 'triggered' | 'rejected';

/** One change of an open order. */
export interface Amendment {
  readonly id: bigint;
  /** The first change of the order is 1. */
  readonly count: number;
  readonly at: number;
  readonly price: { readonly before: string; readonly after: string };
  readonly quantity: { readonly before: string; readonly after: string };
}

/** How far an order has followed the price. */
export interface Trailed {
  readonly isActive: boolean;
  /** The best price since it has followed. */
  readonly extreme: string;
  /** Where that sets it off. */
  readonly turn: string;
}

export interface Order {
  readonly id: bigint;
  readonly clientId: string;
  readonly service: Service;
  readonly symbol: string;
  readonly side: string;
  readonly positionSide: PositionSide;
  readonly type: string;
  status: OrderStatus;
  price: string;
  quantity: string;
  changes: number;
  /** What the call that placed it was given, and what changes have replaced of it. */
  given: ReadonlyMap<string, string>;
  /** What a position that it opens is margined in; the symbol's usual asset unless given. */
  readonly marginAsset?: string;
  /** All that it has been filled with. Of several fills it is the sum, at their average price, and otherwise the last. */
  fill?: Fill;
  /** The order that it has placed, where it was one that waits. */
  placed?: Order;
  /** The order that has placed it, and waited until then. */
  readonly placedBy?: Order;
  /** Why the exchange has placed it, where it was not the holder of the account. */
  readonly forced?: ForcedClose;
  /** The order that closes what it has opened, where its fills have placed one. */
  guard?: Order;
  /** Why it has expired, where its status does not say it: it would have traded with an order of the same account. */
  ending?: 'self-trade';
  /** Why what it was to place was refused. */
  refusal?: string;
  /** Whether the price has to rise to its trigger, where neither side nor kind says so. */
  rises?: boolean;
  /** How far it has followed the price, where its trigger does so. */
  trailed?: Trailed;
  /** How far last and mark price may be apart for it to be set off, as a part of the mark price. */
  readonly mostApart?: string;
  /** When its price had come, whatever became of it then. */
  setOffAt?: number;
  /** Its changes, the oldest first, as far as they are kept. */
  amendments?: Amendment[];
  readonly createdAt: number;
  updatedAt: number;
}

/** Which order a call means; the exchange's own id outweighs the client's. */
export interface OrderReference {
  readonly id: string | undefined;
  readonly clientId: string | undefined;
}
