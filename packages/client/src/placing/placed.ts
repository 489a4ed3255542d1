import type { Clock, OpenDerivsError } from '@openderivs/signing';
import type { Exact, OneOf } from '../exact.ts';
import type { CallOptions } from '../options.ts';

/**
 * What became of an order. `placed` holds the exchange's answer, or the order as it was found when the answer was lost
 * (`lookedUp` says which): it reached the exchange, and may since have been filled, cancelled or expired. `refused` did not take effect and never
 * will. `unknown` is rare and real: nothing could be found out within the bound, so look it up by its `clientOrderId`
 * later.
 */
export type Placed<Order> =
  | {
      readonly outcome: 'placed';
      readonly clientOrderId: string;
      readonly order: Order;
      /**
       * The answer was lost, or said nothing of the order: it was found by its client order id.
       */
      readonly lookedUp: boolean;
    }
  | { readonly outcome: 'refused'; readonly clientOrderId: string; readonly error: OpenDerivsError }
  | { readonly outcome: 'unknown'; readonly clientOrderId: string; readonly error: OpenDerivsError };

/** Options of placing an order. */
export interface PlaceOptions extends CallOptions {
  /** Milliseconds beside the receive window before "not found" counts: queues delay; 2,000 when left out. */
  readonly margin?: number | undefined;
  /** Milliseconds to go on looking once the order can no longer arrive, when looking itself fails; 10,000 when left out. */
  readonly patience?: number | undefined;
}

/** A client as far as placing goes. */
export interface PlacingClient {
  readonly clock: Clock;
}

/** A function that places one order and finds out what became of it. */
export type PlaceOne<Client, Params, Order, Options extends PlaceOptions> = <Given extends Params>(
  client: Client,
  params: Given & Exact<Given, Params, OneOf<Params>>,
  options?: Options,
) => Promise<Placed<Order>>;

/** A function that places several orders and finds out what became of each, in the order in which they were given. */
export type PlaceMany<Client, Params, Order, Options extends PlaceOptions> = <Given extends Params>(
  client: Client,
  orders: readonly (Given & Exact<Given, Params, OneOf<Params>>)[],
  options?: Options,
) => Promise<Placed<Order>[]>;
