import { toVerdict } from '../call.ts';
import { afterError } from './after-error.ts';
import { beginPlacing } from './begin-placing.ts';
import { type Item, isNamed, isRejected } from './find-order.ts';
import { lookUp } from './look-up.ts';
import type { Placed, PlaceOne, PlaceOptions, PlacingClient } from './placed.ts';
import type { OrderKind } from './placing.ts';
import { rejected, saysNothing } from './placing-errors.ts';

/** Makes a function that places orders of one kind and finds out what became of them. */
export function placeOne(kind: OrderKind): PlaceOne<PlacingClient, Item, object, PlaceOptions> {
  const { order: described } = kind;
  return async (client, given, options = {}) => {
    const attempt = beginPlacing(client, kind, options);
    const order = attempt.name(given, described.id);
    const { clientOrderId } = order;
    const judge = async (): Promise<Placed<object>> => {
      const verdict = await toVerdict(attempt.place(order.params));
      if (verdict.outcome !== 'accepted') {
        attempt.throwBadInput(verdict.error, [order]);
        return afterError(order, verdict.error, attempt);
      }
      const { data } = verdict;
      if (data === undefined || !isNamed(data, described.answerId, clientOrderId)) {
        return lookUp(order, saysNothing(clientOrderId), attempt);
      }
      return isRejected(described, data)
        ? { outcome: 'refused', clientOrderId, error: rejected(clientOrderId) }
        : { outcome: 'placed', clientOrderId, order: data, lookedUp: false };
    };
    return attempt.conclude(order, await judge());
  };
}
