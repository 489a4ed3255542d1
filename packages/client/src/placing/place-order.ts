import { toVerdict } from '../call.ts';
import { afterError } from './after-error.ts';
import { beginPlacing } from './begin-placing.ts';
import { type Findable, isNamed, lookUp, type PlacingClient } from './look-up.ts';
import type { BinancePlaceOptions, Placed, PlaceOne } from './placed.ts';
import { rejected, saysNothing } from './placing-errors.ts';

/** How one kind of order is placed, and found again by its client id. */
export interface Placing<Client, Params, Answer, Found> extends Findable<Client, Params, Found> {
  readonly place: (client: Client, params: Params, options: BinancePlaceOptions) => Promise<Answer>;
  readonly isRejected?: (order: Answer | Found) => boolean;
}

/**
 * Makes a function that places orders of one kind and finds out what became of them. An order whose answer is lost is
 * looked up by its client id within a bound and never placed again; "not found" counts only once the order can no longer
 * arrive.
 */
export function createPlaceOrder<Client extends PlacingClient, Params extends object, Answer extends object, Found>(
  placing: Placing<Client, Params, Answer, Found>,
): PlaceOne<Client, Params, Answer | Found, BinancePlaceOptions> {
  return async (client, given, options = {}) => {
    const attempt = beginPlacing(client, options);
    const order = attempt.name(given, placing.idName);
    const { clientOrderId } = order;
    const judge = async (): Promise<Placed<Answer | Found>> => {
      const verdict = await toVerdict(placing.place(client, order.params, attempt.placeOptions));
      if (verdict.outcome !== 'accepted') {
        attempt.throwBadInput(verdict.error, [order]);
        return afterError(placing, order, verdict.error, attempt);
      }
      const { data } = verdict;
      if (data === undefined || !isNamed(data, placing.answerId, clientOrderId)) {
        return lookUp(placing, order, saysNothing(clientOrderId), attempt);
      }
      return placing.isRejected?.(data)
        ? { outcome: 'refused', clientOrderId, error: rejected(clientOrderId) }
        : { outcome: 'placed', clientOrderId, order: data, lookedUp: false };
    };
    return attempt.conclude(order, await judge());
  };
}
