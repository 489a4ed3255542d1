import { BadInputError, numberText, type OpenDerivsError } from '@openderivs/signing';
import { toVerdict } from '../call.ts';
import { isBadInputError } from '../errors/guards.ts';
import { checkNames } from '../parameters/names.ts';
import { type Item, methodOf } from '../placing/find-order.ts';
import type { PlaceOptions, PlacingClient } from '../placing/placed.ts';
import { within } from '../placing/within.ts';
import { beginWork, createPauses, type Work, type WorkTables } from './begin-work.ts';
import { idsOf, isOrder, lookAtOrder, type OrderIds, type SeenOrder, stateOf } from './look-at-order.ts';
import { notSeen, stillOpen } from './order-errors.ts';
import type { OrderKindTable } from './orders-table.ts';

type Outcome = Item & { readonly outcome: string };

/** The request that cancels one order. */
export function cancelRequest({ cancel }: OrderKindTable, { id, clientId }: OrderIds, params: Item): Item {
  const others = (cancel.with ?? []).filter((name) => params[name] !== undefined).map((name) => [name, params[name]]);
  // By the exchange's own id where it is known: a client's may stand for several orders.
  const named = id === undefined ? { [cancel.clientId]: clientId } : { [cancel.id]: id };
  return { ...Object.fromEntries(others), ...(cancel.list === undefined ? named : { [cancel.list]: [named] }) };
}

/** A number that has lost digits would name another order, and what is not found counts as gone. */
function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? numberText(name, value) : String(value);
}

/** The ids in what a caller gave, by the names of the call that takes them. */
export function idsIn({ id, clientId }: { readonly id: string; readonly clientId: string }, params: Item): OrderIds {
  const ids = { id: textOf(id, params[id]), clientId: textOf(clientId, params[clientId]) };
  if (ids.id !== undefined || ids.clientId !== undefined) return ids;
  throw new BadInputError(id, 'is missing', `give ${id} or ${clientId}`);
}

/** What is over, in the words of the outcome; `undefined` while it is not. */
export function endOf(kind: OrderKindTable, { order, state }: SeenOrder): Outcome | undefined {
  const filled = kind.quantity === undefined ? {} : { filled: String(order[kind.quantity] || '0') };
  if (state === 'over') return { outcome: 'cancelled', order, ...filled };
  if (state === 'filled') return { outcome: 'filled', order, ...filled };
  if (state !== 'triggered') return undefined;
  const placed = kind.placed && order[kind.placed];
  return { outcome: 'triggered', order, orderId: placed ? String(placed) : undefined };
}

/**
 * Makes a function that cancels orders of one kind until they are over. A cancel may be sent again and again: it can only
 * end what it names.
 */
export function cancelOne(tables: WorkTables, name: string) {
  const kind = tables.table.kinds[name] as OrderKindTable;
  const { cancel, find } = kind;
  const known = new Set([cancel.id, cancel.clientId, ...[cancel, ...find].flatMap((each) => each.with ?? [])]);
  return async (client: PlacingClient, params: Item, options: PlaceOptions = {}): Promise<Outcome> => {
    const work = beginWork(client, tables, options, true);
    checkNames(params, known, '', 'is not a parameter', { orUndefined: true });
    let ids = idsIn(cancel, params);
    const label = ids.clientId ?? ids.id ?? '';
    const { internals, bound, quiet } = work;
    const { timing } = internals;
    const { signal } = work.options;
    const pause = createPauses(work, quiet);
    let error: OpenDerivsError | undefined;
    let seen: SeenOrder | undefined;
    for (let left = bound - timing.monotonic(); left > 0 && !signal?.aborted; left = bound - timing.monotonic()) {
      const sent = await within(timing, left, signal, (until) =>
        send(work, kind, cancelRequest(kind, ids, params), until),
      );
      const verdict = sent?.value;
      if (verdict?.outcome !== 'accepted' && verdict) {
        if (isBadInputError(verdict.error)) throw verdict.error;
        error = verdict.error;
      }
      const answer = verdict?.outcome === 'accepted' ? verdict.data : undefined;
      const end = isOrder(kind, answer, ids) ? endOf(kind, { order: answer, state: stateOf(kind, answer) }) : undefined;
      if (end) return end;

      const asked = timing.monotonic();
      if (bound <= asked) break;
      const looked = await within(timing, bound - asked, signal, (until) =>
        lookAtOrder(work, kind, { ids, params, options: { ...work.options, signal: until } }),
      );
      if (looked?.value) {
        seen = looked.value;
        ids = idsOf(kind, seen.order);
        const over = endOf(kind, seen);
        if (over) return over;
      } else if (looked && seen === undefined && asked >= quiet) {
        if (kind.absenceProves !== false) return { outcome: 'gone' };
        break;
      }
      await pause();
    }
    const why = seen?.state === 'open' ? stillOpen(label, error) : notSeen(label, error);
    return { outcome: 'unknown', error: why, order: seen?.order };
  };
}

const send = ({ client, options }: Work, kind: OrderKindTable, request: Item, signal: AbortSignal) =>
  toVerdict(methodOf(client, kind.cancel.operation)(request, { ...options, signal }));
