import { OpenDerivsError } from '@openderivs/signing';
import type { WriteCall } from '../call.ts';
import { beginPlacing } from './begin-placing.ts';
import { type Findable, lookUp, type PlacingClient } from './look-up.ts';
import type { Placed, PlaceOptions } from './placed.ts';

/** What the answer to a batch says of one of its orders; `undefined` when it says nothing. */
export type ItemVerdict<Answer> = { readonly order: Answer } | { readonly error: OpenDerivsError } | undefined;

/** How a batch of orders is placed, and each of them found again. */
export interface BatchPlacing<Client, Params, Answer, Data, Found> extends Findable<Client, Params, Found> {
  readonly place: (client: Client, orders: readonly Params[], options: PlaceOptions) => WriteCall<Data>;
  /** One verdict per order, in the order of the ids. */
  readonly verdicts: (data: Data, ids: readonly string[]) => readonly ItemVerdict<Answer>[];
}

/** Places a batch and finds out what became of each of its orders: a batch fails item by item, not as a whole. */
export function createPlaceOrders<Client extends PlacingClient, Params extends object, Answer, Data, Found>(
  placing: BatchPlacing<Client, Params, Answer, Data, Found>,
): (client: Client, orders: readonly Params[], options?: PlaceOptions) => Promise<Placed<Answer | Found>[]> {
  return async (client, given, options = {}) => {
    const attempt = beginPlacing(client, options);
    const orders = given.map((order) => attempt.name(order, placing.idName));
    const sent = orders.map(({ params }) => params);
    const verdict = await placing.place(client, sent, options).verdict();
    attempt.answered();
    const whole = verdict.outcome === 'accepted' ? undefined : verdict.error;
    const ids = orders.map(({ clientOrderId }) => clientOrderId);
    const items = verdict.outcome === 'accepted' ? placing.verdicts(verdict.data as Data, ids) : [];

    // One after the other: a lost batch must not turn into a burst of look-ups.
    const placed: Placed<Answer | Found>[] = [];
    for (const [index, order] of orders.entries()) {
      const { clientOrderId } = order;
      const item = items[index];
      const error = whole ?? (item && 'error' in item ? item.error : missingFrom(clientOrderId));
      if (item && 'order' in item) placed.push({ outcome: 'placed', clientOrderId, order: item.order });
      else if (error.outcome === 'refused') placed.push({ outcome: 'refused', clientOrderId, error });
      else placed.push(await lookUp(placing, order, error, attempt));
    }
    return placed;
  };
}

const missingFrom = (clientOrderId: string): OpenDerivsError =>
  new OpenDerivsError(`the answer to the batch says nothing of ${clientOrderId}`, {
    code: 'OUTCOME_UNKNOWN',
    outcome: 'unknown',
  });
