import type { OpenDerivsError } from '@openderivs/signing';
import { binanceOutcome, isPassing } from '../dialects/binance-outcome.ts';
import { bitgetOutcome } from '../dialects/bitget-outcome.ts';
import { ExchangeError } from '../errors/exchange-error.ts';

/** What the answer to a batch says of one of its orders; `undefined` when it says nothing. */
export type ItemVerdict<Answer> = { readonly order: Answer } | { readonly error: OpenDerivsError } | undefined;

type Item = Readonly<Record<string, unknown>>;

const itemsOf = (list: unknown): Item[] =>
  Array.isArray(list)
    ? list.map((item: unknown) => (typeof item === 'object' && item !== null ? item : {}) as Item)
    : [];

/** An item's code means what it would mean as the answer to a whole call. */
const itemError = (operation: string, exchangeCode: number | string, message: unknown): ExchangeError => {
  const exchangeMessage = typeof message === 'string' ? message : '';
  const facts = { operation, status: 200, headers: {}, exchangeCode, exchangeMessage };
  return typeof exchangeCode === 'number'
    ? new ExchangeError({
        ...facts,
        outcome: binanceOutcome(200, exchangeCode, exchangeMessage),
        passing: isPassing(200, exchangeCode, exchangeMessage),
      })
    : new ExchangeError({ ...facts, outcome: bitgetOutcome(200, exchangeCode) });
};

/**
 * Reads the answer to a batch on Binance: a list in the order of what was sent, each item the order or `{ code, msg }`.
 * Orders are known by their client id, refusals only by their place.
 */
export function binanceItemVerdicts<Answer>(
  operation: string,
  data: unknown,
  ids: readonly string[],
): ItemVerdict<Answer>[] {
  const items = itemsOf(data);
  return ids.map((id, index) => {
    const order = items.find(({ clientOrderId }) => clientOrderId === id);
    if (order) return { order: order as Answer };
    const { code, msg } = items[index] ?? {};
    return typeof code === 'number' && code < 0 ? { error: itemError(operation, code, msg) } : undefined;
  });
}

/** Reads the answer to a batch on Bitget: `successList` and `failureList`, whose items are known by their `clientOid`. */
export function bitgetItemVerdicts<Answer>(
  operation: string,
  data: unknown,
  ids: readonly string[],
): ItemVerdict<Answer>[] {
  const { successList, failureList } = (data ?? {}) as Item;
  const [placed, failed] = [itemsOf(successList), itemsOf(failureList)];
  return ids.map((id) => {
    const order = placed.find(({ clientOid }) => clientOid === id);
    if (order) return { order: order as Answer };
    const failure = failed.find(({ clientOid }) => clientOid === id);
    return failure && { error: itemError(operation, String(failure.errorCode), failure.errorMsg) };
  });
}
