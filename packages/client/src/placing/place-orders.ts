import { badValue, type OpenDerivsError } from '@openderivs/signing';
import { toVerdict } from '../call.ts';
import { afterError } from './after-error.ts';
import { beginPlacing, type NamedOrder, refuseRepeatedNames } from './begin-placing.ts';
import type { ItemVerdict, RefusedItem } from './item-verdict.ts';
import type { Findable, PlacingClient } from './look-up.ts';
import type { BinancePlaceOptions, Placed, PlaceMany } from './placed.ts';
import { rejected, saysNothing } from './placing-errors.ts';

/** How a batch of orders is placed, and each of them found again. */
export interface BatchPlacing<Client, Params, Answer, Data, Found> extends Findable<Client, Params, Found> {
  readonly place: (client: Client, orders: readonly Params[], options: BinancePlaceOptions) => Promise<Data>;
  /** One verdict per order, in the order of the ids. The data may have any form. */
  readonly verdicts: (data: Data, ids: readonly string[], refusedItem: RefusedItem) => readonly ItemVerdict<Answer>[];
  readonly isRejected?: (order: Answer | Found) => boolean;
}

/** Makes a function that places a batch and finds out what became of each order: a batch fails item by item. */
export function createPlaceOrders<Client extends PlacingClient, Params extends object, Answer, Data, Found>(
  placing: BatchPlacing<Client, Params, Answer, Data, Found>,
): PlaceMany<Client, Params, Answer | Found, BinancePlaceOptions> {
  return async (client, given, options = {}) => {
    const attempt = beginPlacing(client, options);
    if (!Array.isArray(given)) throw badValue('orders', given, 'a list of orders');
    if (given.length === 0) return [];
    const orders = given.map((order) => attempt.name(order, placing.idName));
    refuseRepeatedNames(orders);
    const sent = orders.map(({ params }) => params);
    const verdict = await toVerdict(placing.place(client, sent, attempt.placeOptions));
    const ids = orders.map(({ clientOrderId }) => clientOrderId);
    const whole = verdict.outcome === 'accepted' ? undefined : verdict.error;
    attempt.throwBadInput(whole, orders);
    const items =
      verdict.outcome === 'accepted' ? placing.verdicts(verdict.data as Data, ids, attempt.refusedItem) : [];

    const judge = (order: NamedOrder<Params>, item: ItemVerdict<Answer>): Promise<Placed<Answer | Found>> => {
      const { clientOrderId } = order;
      if (!item || 'error' in item) {
        return afterError(placing, order, whole ?? item?.error ?? saysNothing(clientOrderId), attempt);
      }
      if (placing.isRejected?.(item.order)) return Promise.resolve(refused(order, rejected(clientOrderId)));
      return Promise.resolve({ outcome: 'placed', clientOrderId, order: item.order, lookedUp: false });
    };
    // One after the other: a lost batch must not turn into a burst of look-ups.
    const placed: Placed<Answer | Found>[] = [];
    for (const [index, order] of orders.entries()) {
      placed.push(attempt.conclude(order, await judge(order, items[index])));
    }
    return placed;
  };
}

const refused = ({ clientOrderId }: NamedOrder<unknown>, error: OpenDerivsError): Placed<never> => ({
  outcome: 'refused',
  clientOrderId,
  error,
});
