import type { Entry, Fill } from './fill.ts';
import type { Order } from './order.ts';
import type { Position } from './position.ts';

/**
 * What has become of an order. `activated`, `triggered`, `rejected` and `expired` are told of orders that wait for a price:
 * the first of one that follows the price from now on. The order that one of them has placed is told of by itself, after it,
 * and names it as `placedBy`.
 */
export type OrderEvent = 'placed' | 'amended' | 'activated' | 'cancelled' | 'expired' | 'triggered' | 'rejected';

/** `called` is a warning; from `reduce-only` on nothing is taken that opens, and at `liquidated` the exchange closes. */
export type RiskLevel = 'called' | 'reduce-only' | 'liquidated';

interface ChangeOf<Kind extends string> {
  readonly kind: Kind;
  /** Where it happened: the product whose book it is. */
  readonly product: string;
  /** When it happened on the exchange, which with a deadline is the deadline. */
  readonly at: number;
}

/**
 * A change of an account, told once it is done. Everything that changed with it stands in the books already: listeners
 * read there what orders, positions and balances are now, and keep none of these objects, which go on changing.
 */
export type AccountChange =
  | (ChangeOf<'order'> & {
      readonly event: OrderEvent;
      readonly order: Order;
    })
  /** A trade of an order: with it the order, a position or the assets that changed hands, and balances have changed. */
  | (ChangeOf<'fill'> & {
      readonly order: Order;
      readonly fill: Fill;
      /**
       * The position that it has closed to the last, if it has. There may be another by now, on the other side.
       */
      readonly closed: Position | undefined;
    })
  | (ChangeOf<'funding'> & {
      readonly position: Position;
      readonly entry: Entry;
    })
  /** The insurance took what a liquidation costs, or paid what it has left unpaid. */
  | (ChangeOf<'clearance'> & {
      readonly entry: Entry;
    })
  /** There is so little left for positions that something follows from it. */
  | (ChangeOf<'risk'> & {
      readonly level: RiskLevel;
      readonly positions: readonly Position[];
    })
  /** Margin went from the balance into an isolated position; below zero, out of it. */
  | (ChangeOf<'margin'> & {
      readonly position: Position;
      readonly amount: string;
    })
  /** A position was put there by hand. */
  | (ChangeOf<'position'> & {
      readonly symbol: string;
      readonly position: Position | undefined;
    })
  /** A balance was set by hand, to so much more or less than before. */
  | (ChangeOf<'balance'> & {
      readonly asset: string;
      readonly amount: string;
    })
  | (ChangeOf<'leverage' | 'marginMode'> & {
      readonly symbol: string;
    })
  | ChangeOf<'positionMode' | 'assetsMode'>;

/** Who is told of the changes of an account. Where nobody listens, nothing is made for it. */
export interface AccountChanges {
  /** Whether anybody listens. Ask before making a change to tell. */
  readonly heard: boolean;
  /** Tells a listener of every change of any product, at once and in order, until what it gives is called. */
  listen(listener: (change: AccountChange) => void): () => void;
  tell(change: AccountChange): void;
}

export const createAccountChanges = (): AccountChanges => {
  const listeners = new Set<(change: AccountChange) => void>();
  return {
    get heard() {
      return listeners.size > 0;
    },
    listen: (listener) => {
      // A function of its own, so that one listener that listens twice is told twice.
      const tell = (change: AccountChange): void => listener(change);
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    tell: (change) => {
      for (const listener of [...listeners]) listener(change);
    },
  };
};
