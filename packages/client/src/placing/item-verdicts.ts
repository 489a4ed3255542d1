import type { OpenDerivsError } from '@openderivs/signing';
import type { Dialect, Refusal } from '../dialect.ts';
import { ExchangeError } from '../errors/exchange-error.ts';
import { type Item, isNamed } from './find-order.ts';
import type { BatchAnswer } from './placing.ts';

/** What the answer to a batch says of one of its orders; `undefined` when it says nothing. */
export type ItemVerdict = { readonly order: object } | { readonly error: OpenDerivsError } | undefined;

/** What reading the answer to a batch takes beside it. */
export interface Batch {
  readonly operation: string;
  /** The property that holds the client order id. */
  readonly answerId: string;
  /** The client order ids, in the order of what was sent. */
  readonly ids: readonly string[];
  /** What an item's code and message mean. */
  readonly refusedItem: Dialect['refusedItem'];
}

/** One verdict per order, in the order of the ids. The data may have any form. */
export function itemVerdicts(form: BatchAnswer, data: unknown, batch: Batch): ItemVerdict[] {
  if (form.by === 'place') return byPlace(form, data, batch);
  return form.by === 'code' ? byCode(form, data, batch) : byId(form, data, batch);
}

/** Orders are known by their client id, refusals only by their place, which tells nothing where anything is out of place. */
function byPlace(
  { code, message }: BatchAnswer & { readonly by: 'place' },
  data: unknown,
  { operation, answerId, ids, refusedItem }: Batch,
): ItemVerdict[] {
  const items = itemsOf(data);
  const refusals = items.map((item) => refusedItem(item[code], item[message]));
  // Each order at its own place, and refusals at the others: only then a place tells whose refusal it is.
  const inPlace =
    items.length === ids.length &&
    items.every((item, at) => isNamed(item, answerId, ids[at] as string) || refusals[at]);
  return ids.map((id, at) => {
    const order = items.find((item) => isNamed(item, answerId, id));
    if (order) return { order };
    return inPlace ? itemError(operation, refusals[at]) : undefined;
  });
}

/** An item that names an order proves nothing by itself: refused ones do too. Without a code, or named twice, it says nothing. */
function byCode(
  { code, message, success }: BatchAnswer & { readonly by: 'code' },
  data: unknown,
  { operation, answerId, ids, refusedItem }: Batch,
): ItemVerdict[] {
  const items = itemsOf(data);
  return ids.map((id) => {
    const [item, ...others] = items.filter((one) => isNamed(one, answerId, id));
    if (!item || others.length > 0) return undefined;
    return item[code] === success ? { order: item } : itemError(operation, refusedItem(item[code], item[message]));
  });
}

/** What stands in both lists says nothing. */
function byId(
  { placed, refused, code, message }: BatchAnswer & { readonly by: 'id' },
  data: unknown,
  { operation, answerId, ids, refusedItem }: Batch,
): ItemVerdict[] {
  const [orders, failures] = [placed, refused].map((name) => itemsOf(Object(data)[name]));
  return ids.map((id) => {
    const [order, failure] = [orders, failures].map((items) => items?.find((item) => isNamed(item, answerId, id)));
    if (order) return failure ? undefined : { order };
    return failure && itemError(operation, refusedItem(failure[code], failure[message]));
  });
}

const itemsOf = (list: unknown): Item[] => (Array.isArray(list) ? list.map((item: unknown) => Object(item ?? {})) : []);

/** An item's code means what it would mean as the answer to a whole call. */
const itemError = (operation: string, refusal: Refusal | undefined): { error: ExchangeError } | undefined =>
  refusal && { error: new ExchangeError({ ...refusal, operation, status: 200, headers: {}, usage: {} }) };
