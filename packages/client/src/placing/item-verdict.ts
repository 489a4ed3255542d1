import type { OpenDerivsError } from '@openderivs/signing';
import type { Dialect, Refusal } from '../dialect.ts';
import { ExchangeError } from '../errors/exchange-error.ts';

/** What the answer to a batch says of one of its orders; `undefined` when it says nothing. */
export type ItemVerdict<Answer> = { readonly order: Answer } | { readonly error: OpenDerivsError } | undefined;

/** What an item's code and message mean. */
export type RefusedItem = Dialect['refusedItem'];

type Item = Readonly<Record<string, unknown>>;

const itemsOf = (list: unknown): Item[] =>
  Array.isArray(list)
    ? list.map((item: unknown) => (typeof item === 'object' && item !== null ? item : {}) as Item)
    : [];

/** An item's code means what it would mean as the answer to a whole call. */
const itemError = (operation: string, refusal: Refusal | undefined): { error: ExchangeError } | undefined =>
  refusal && { error: new ExchangeError({ ...refusal, operation, status: 200, headers: {}, usage: {} }) };

/**
 * Reads the answer to a batch on Binance: a list in the order of what was sent, each item the order or `{ code, msg }`.
 * Orders are known by their client id, refusals only by their place, which tells nothing where anything is out of place.
 */
export function binanceItemVerdicts<Answer>(
  operation: string,
  data: unknown,
  ids: readonly string[],
  refusedItem: RefusedItem,
): ItemVerdict<Answer>[] {
  const items = itemsOf(data);
  const refusals = items.map(({ code, msg }) => refusedItem(code, msg));
  // Each order at its own place, and refusals at the others: only then a place tells whose refusal it is.
  const inPlace =
    items.length === ids.length && items.every(({ clientOrderId }, at) => clientOrderId === ids[at] || refusals[at]);
  return ids.map((id, at) => {
    const order = items.find(({ clientOrderId }) => clientOrderId === id);
    if (order) return { order: order as Answer };
    return inPlace ? itemError(operation, refusals[at]) : undefined;
  });
}

/**
 * Reads the answer to a batch on Bitget: `successList` and `failureList`, whose items are known by their `clientOid`. What
 * stands in both says nothing.
 */
export function bitgetItemVerdicts<Answer>(
  operation: string,
  data: unknown,
  ids: readonly string[],
  refusedItem: RefusedItem,
): ItemVerdict<Answer>[] {
  const { successList, failureList } = (data ?? {}) as Item;
  const [placed, failed] = [itemsOf(successList), itemsOf(failureList)];
  return ids.map((id) => {
    const order = placed.find(({ clientOid }) => clientOid === id);
    const failure = failed.find(({ clientOid }) => clientOid === id);
    if (order && failure) return undefined;
    if (order) return { order: order as Answer };
    return failure && itemError(operation, refusedItem(failure.errorCode, failure.errorMsg));
  });
}
