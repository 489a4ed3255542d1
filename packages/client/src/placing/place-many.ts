import { badValue, type OpenDerivsError } from '@openderivs/signing';
import { toVerdict } from '../call.ts';
import { wholeCopy } from '../parameters/whole-copy.ts';
import { afterError } from './after-error.ts';
import { beginPlacing, type NamedOrder, refuseRepeatedNames } from './begin-placing.ts';
import { type Item, isRejected } from './find-order.ts';
import { type ItemVerdict, itemVerdicts } from './item-verdicts.ts';
import type { Placed, PlaceOptions, PlacingClient } from './placed.ts';
import type { OrderKind } from './placing.ts';
import { rejected, saysNothing } from './placing-errors.ts';

type PlaceBatch = (client: PlacingClient, params: Item, options?: PlaceOptions) => Promise<Placed<object>[]>;

/** Makes a function that places a batch and finds out what became of each order: a batch fails item by item. */
export function placeMany(kind: OrderKind): PlaceBatch {
  const { order: described, operation, table } = kind;
  const [list = '', idName = ''] = described.id.split('.');
  return async (client, params, options = {}) => {
    const attempt = beginPlacing(client, kind, options);
    // Where the body is the list itself, nothing is said of all orders.
    const isList = Array.isArray(params);
    const given = isList ? params : params[list];
    if (!Array.isArray(given)) throw badValue('orders', given, 'a list of orders');
    if (given.length === 0) return [];
    // What is said of all orders is said of each, where it is looked up.
    const orders = given.map((order) => attempt.name(order, idName, isList ? undefined : params));
    refuseRepeatedNames(orders);
    const named = orders.map(({ params: order }) => order);
    const verdict = await toVerdict(attempt.place(isList ? named : { ...wholeCopy(params), [list]: named }));
    const ids = orders.map(({ clientOrderId }) => clientOrderId);
    const whole = verdict.outcome === 'accepted' ? undefined : verdict.error;
    attempt.throwBadInput(whole, orders);
    const { refusedItem } = attempt;
    const items =
      verdict.outcome === 'accepted' && table.batch
        ? itemVerdicts(table.batch, verdict.data, { operation, answerId: described.answerId, ids, refusedItem })
        : [];

    const judge = (order: NamedOrder, item: ItemVerdict): Promise<Placed<object>> => {
      const { clientOrderId } = order;
      if (!item || 'error' in item) {
        return afterError(order, whole ?? item?.error ?? saysNothing(clientOrderId), attempt);
      }
      if (isRejected(described, item.order)) return Promise.resolve(refused(order, rejected(clientOrderId)));
      return Promise.resolve({ outcome: 'placed', clientOrderId, order: item.order, lookedUp: false });
    };
    // One after the other: a lost batch must not turn into a burst of look-ups.
    const placed: Placed<object>[] = [];
    for (const [index, order] of orders.entries()) {
      placed.push(attempt.conclude(order, await judge(order, items[index])));
    }
    return placed;
  };
}

const refused = ({ clientOrderId }: NamedOrder, error: OpenDerivsError): Placed<never> => ({
  outcome: 'refused',
  clientOrderId,
  error,
});
