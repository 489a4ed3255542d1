import type { WriteCall } from '../call.ts';
import { beginPlacing } from './begin-placing.ts';
import { type Findable, lookUp, type PlacingClient } from './look-up.ts';
import type { Placed, PlaceOptions } from './placed.ts';

/** How one kind of order is placed, and found again by its client id. */
export interface Placing<Client, Params, Answer, Found> extends Findable<Client, Params, Found> {
  readonly place: (client: Client, params: Params, options: PlaceOptions) => WriteCall<Answer>;
}

/**
 * Places orders of one kind and finds out what became of them. An order whose answer is lost is looked up by its client
 * id within a bound and never placed again; "not found" counts only once the order can no longer arrive.
 */
export function createPlaceOrder<Client extends PlacingClient, Params extends object, Answer, Found>(
  placing: Placing<Client, Params, Answer, Found>,
): (client: Client, params: Params, options?: PlaceOptions) => Promise<Placed<Answer | Found>> {
  return async (client, given, options = {}) => {
    const attempt = beginPlacing(client, options);
    const order = attempt.name(given, placing.idName);
    const verdict = await placing.place(client, order.params, options).verdict();
    attempt.answered();
    const { clientOrderId } = order;
    if (verdict.outcome === 'accepted') return { outcome: 'placed', clientOrderId, order: verdict.data as Answer };
    if (verdict.outcome === 'refused') return { outcome: 'refused', clientOrderId, error: verdict.error };
    return lookUp(placing, order, verdict.error, attempt);
  };
}
