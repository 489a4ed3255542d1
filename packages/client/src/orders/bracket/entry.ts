import type { OpenDerivsError } from '@openderivs/signing';
import { isBadInputError } from '../../errors/guards.ts';
import { type Item, methodOf } from '../../placing/find-order.ts';
import { within } from '../../placing/within.ts';
import type { WorkTables } from '../begin-work.ts';
import { createPauses, type Work } from '../begin-work.ts';
import { cancelOne } from '../cancel-one.ts';
import { lookAtOrder, type OrderIds, type SeenOrder } from '../look-at-order.ts';
import type { OrderKindTable } from '../orders-table.ts';
import { isZero, textOf } from '../same-value.ts';
import type { BracketPlan } from './read-bracket.ts';

/** An entry that is over, or of which nobody knows. */
export interface EndedEntry {
  readonly isOver: boolean;
  readonly order: Item | undefined;
  readonly filled: string;
  readonly error: OpenDerivsError | undefined;
}

/**
 * Checks what would be sent, and sends nothing: a call is checked for bad input before it looks whether it was given up.
 */
export async function checkInput({ client, options }: Work, operation: string, params: Item): Promise<void> {
  const never = AbortSignal.abort();
  await methodOf(client, operation)(params, { ...options, signal: never }).catch((error: unknown) => {
    if (isBadInputError(error)) throw error;
  });
}

export const filledOf = ({ quantity = '' }: OrderKindTable, order: Item | undefined): string =>
  textOf(order?.[quantity]) || '0';

/**
 * Follows an entry until it is over, for so long or until the caller gives up; then what is open of it is cancelled. `onFill`
 * hears at each look of what is filled by then, and says whether to go on.
 */
export async function followEntry(
  tables: WorkTables,
  work: Work,
  { table, entry, fillWithin }: BracketPlan,
  {
    ids,
    signal,
    onLook,
    isUrgent,
  }: {
    readonly ids: OrderIds;
    readonly signal: AbortSignal | undefined;
    onLook(filled: string): Promise<boolean>;
    /** Nothing protects what is filled: it is looked at often. */
    isUrgent(): boolean;
  },
): Promise<EndedEntry> {
  const { timing } = work.internals;
  const kind = tables.table.kinds[table.entry.kind] as OrderKindTable;
  const started = timing.monotonic();
  const until: Work = { ...work, started, bound: started + fillWithin, options: { ...work.options, signal } };
  const pause = createPauses(until);
  let seen: SeenOrder | undefined;
  do {
    const left = Math.max(until.bound - timing.monotonic(), shortest);
    const looked = await within(timing, left, signal, (given) =>
      lookAtOrder(work, kind, { ids, params: entry, options: { ...work.options, signal: given } }),
    );
    seen = looked?.value ?? seen;
    const filled = filledOf(kind, seen?.order);
    if (seen?.state === 'filled' || seen?.state === 'over')
      return { isOver: true, order: seen.order, filled, error: undefined };
    if (looked?.value && !(await onLook(filled))) break;
    if (timing.monotonic() >= until.bound) break;
    if (isUrgent()) await timing.sleep(urgentDelay, signal).catch(() => undefined);
    else await pause();
  } while (timing.monotonic() < until.bound && !signal?.aborted);
  return cancelRest(tables, work, { table, entry }, { ids, seen });
}

const shortest = 2_000;
const urgentDelay = 400;

async function cancelRest(
  tables: WorkTables,
  { client, margin, options }: Work,
  { table, entry }: Pick<BracketPlan, 'table' | 'entry'>,
  { ids, seen }: { readonly ids: OrderIds; readonly seen: SeenOrder | undefined },
): Promise<EndedEntry> {
  const name = table.entry.kind;
  const kind = tables.table.kinds[name] as OrderKindTable;
  const { cancel, find } = kind;
  const others = [cancel, ...find].flatMap((each) => each.with ?? []).map((each) => [each, entry[each]]);
  const named = ids.id === undefined ? { [cancel.clientId]: ids.clientId } : { [cancel.id]: ids.id };
  const ended = await cancelOne(tables, name)(
    client,
    { ...Object.fromEntries(others), ...named },
    { ...options, margin },
  );
  const order = (ended.order as Item | undefined) ?? seen?.order;
  const filled = filledOf(kind, order);
  // Gone is what never came; what was seen, or was filled in part, an exchange does not forget so soon.
  const isOver = ended.outcome !== 'unknown' && (ended.outcome !== 'gone' || isZero(filled));
  return { isOver, order, filled, error: ended.error as OpenDerivsError | undefined };
}
