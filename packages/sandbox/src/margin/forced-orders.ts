import type { Book } from '../state/book.ts';
import type { Ids } from '../state/ids.ts';
import type { Order } from '../state/order.ts';
import type { Position } from '../state/position.ts';

/** How an exchange closes a position itself. */
export interface ForcedOrderRules {
  /** An order for all of a position that takes what it can at once. */
  orderFor(
    book: Book,
    position: Position,
    ids: Ids,
    at: number,
  ): Pick<Order, 'id' | 'clientId' | 'side' | 'type' | 'given'>;
}
