import type { OpenDerivsError } from '@openderivs/signing';

/** Nothing could be found out within the bound: the order may be live. `order` is how it was seen last, if it was. */
export interface NotKnown<Order> {
  readonly outcome: 'unknown';
  readonly error: OpenDerivsError;
  readonly order: Order | undefined;
}

/**
 * What became of an order that was to be cancelled. `cancelled`: it is over and will be filled no further, `filled` is
 * how much of it had been. `filled`: it was filled whole. `gone`: the exchange knows none, and it can no longer arrive.
 * `unknown` is the only outcome with which it may still be live.
 */
export type Cancelled<Order> =
  | {
      readonly outcome: 'cancelled';
      readonly order: Order;
      /**
       * How much of it was filled before, in the exchange's unit.
       */
      readonly filled: string;
    }
  | { readonly outcome: 'filled'; readonly order: Order; readonly filled: string }
  | { readonly outcome: 'gone' }
  | NotKnown<Order>;

/**
 * What became of an order that waited for its price. `triggered`: it has placed an order of its own, which is not
 * cancelled by this; `orderId` names it where the exchange says so.
 */
export type CancelledTrigger<Order> =
  | { readonly outcome: 'cancelled'; readonly order: Order }
  | { readonly outcome: 'triggered'; readonly order: Order; readonly orderId: string | undefined }
  | { readonly outcome: 'gone' }
  | NotKnown<Order>;

/**
 * What became of a change. `amended`: the order is, or was before it ended, as asked. `refused`: the change did not take
 * effect and never will. `ended`: the order was over before the change could take effect. `gone`: the exchange knows no
 * such order. `order` is the order as it is now.
 */
export type Amended<Order> =
  | { readonly outcome: 'amended'; readonly order: Order; readonly lookedUp: boolean }
  | { readonly outcome: 'refused'; readonly error: OpenDerivsError; readonly order: Order | undefined }
  | { readonly outcome: 'ended'; readonly error: OpenDerivsError; readonly order: Order }
  | { readonly outcome: 'gone'; readonly error: OpenDerivsError }
  | NotKnown<Order>;
