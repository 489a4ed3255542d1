import { isOpenDerivsError, OpenDerivsError } from '@openderivs/signing';
import { isBadInputError } from '../errors/guards.ts';
import { absentWhen, type Item, isItem, listIn, methodOf } from '../placing/find-order.ts';
import { within } from '../placing/within.ts';
import type { Work } from './begin-work.ts';
import { stateOf } from './look-at-order.ts';
import type { OpenList, OrderKindTable } from './orders-table.ts';

/** What a caller asks about: a symbol, a product line, the symbols of what is listed by symbol alone. */
export type Scope = Readonly<Record<string, unknown>>;

/** An open order as it was listed. */
export interface ListedOrder {
  readonly name: string;
  readonly kind: OrderKindTable;
  readonly line: string | undefined;
  readonly order: Item;
}

/** A list that could not be read, so that nobody knows what stands in it. */
export interface Unread {
  /** The operation that lists. */
  readonly operation: string;
  readonly error: OpenDerivsError;
}

/** What was read, and what could not be. */
export interface Read<Row> {
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
}

/** The product lines that are meant; one that stands for "there are none" where an API has no such thing. */
export const linesIn = (
  { lines }: Work['table'],
  scope: Scope,
  all = lines?.values,
): readonly (string | undefined)[] => {
  if (lines === undefined) return [undefined];
  const asked = scope[lines.parameter];
  return asked === undefined ? (all ?? []) : [String(asked)];
};

export const lineParameter = ({ lines }: Work['table'], line: string | undefined): Item =>
  lines === undefined || line === undefined ? {} : { [lines.parameter]: line };

/** At times an exchange writes symbols in small letters. */
export const symbolOf = (row: Item): string => String(row.symbol).toUpperCase();

export const isInScope = ({ symbol }: Scope, row: Item): boolean =>
  symbol === undefined || symbolOf(row) === String(symbol).toUpperCase();

/** All rows of a list, page by page, each of them an object; throws where an answer has another form. */
export async function readList(
  work: Work,
  { operation, list, page, none = [] }: Omit<OpenList, 'set' | 'symbols'>,
  params: Item,
  signal: AbortSignal,
): Promise<readonly Item[]> {
  const rows: Item[] = [];
  let at: Item = {};
  for (;;) {
    const request = { ...params, ...(page && { limit: String(page.limit) }), ...at };
    const answer = await absentWhen(none, methodOf(work.client, operation)(request, { ...work.options, signal }));
    if (answer === undefined) return rows;
    const more = list === undefined ? answer : listIn(answer, list);
    if (!Array.isArray(more) || !more.every(isItem)) throw new TypeError('the answer is no list');
    rows.push(...more);
    const next = page && (answer as Item)[page.next];
    if (page === undefined || more.length < page.limit || !next) return rows;
    if (at[page.parameter] === String(next)) throw new TypeError('a page of the list leads to itself');
    at = { [page.parameter]: String(next) };
  }
}

const slowest = 2_000;

/** Reads within what is left of the time. What fails for whatever reason is unread. */
export async function attemptRead<Row>(
  work: Work,
  operation: string,
  read: (signal: AbortSignal) => Promise<readonly Row[]>,
): Promise<Read<Row>> {
  const { timing } = work.internals;
  const left = Math.max(work.bound - timing.monotonic(), slowest);
  const told = (error: unknown): Read<Row> => ({ rows: [], unread: [{ operation, error: asError(operation, error) }] });
  const done = await within(timing, left, work.options.signal, (signal) =>
    read(signal).then((rows): Read<Row> => ({ rows, unread: [] }), told),
  );
  const result = done?.value ?? told(undefined);
  // What is asked for is ours, so that only the caller's options can be bad input.
  for (const { error } of result.unread) if (isBadInputError(error)) throw error;
  return result;
}

const asError = (operation: string, error: unknown): OpenDerivsError =>
  isOpenDerivsError(error)
    ? error
    : new OpenDerivsError(`${operation} gave no list in time`, { code: 'UNREADABLE_RESPONSE', outcome: 'unknown' });

export const together = <Row>(parts: readonly Read<Row>[]): Read<Row> => ({
  rows: parts.flatMap(({ rows }) => rows),
  unread: parts.flatMap(({ unread }) => unread),
});

/** The symbols that a list is asked for, one by one, where it lists by symbol alone. */
function symbolsFor({ symbols }: OpenList, scope: Scope): readonly (string | undefined)[] {
  if (symbols === undefined) return [undefined];
  if (scope.symbol !== undefined) return [String(scope.symbol)];
  return [scope[symbols] ?? []].flat().map(String);
}

/**
 * The open orders of every kind. Those that wait for a price come first: once triggered, such an order is a plain one, and
 * read in the other order it could be missed in both.
 */
export async function readOpen(work: Work, scope: Scope): Promise<Read<ListedOrder>> {
  const { table } = work;
  const kinds = Object.entries(table.kinds);
  const waiting = kinds.filter(([, { waits }]) => waits);
  const plain = kinds.filter(([, { waits }]) => !waits);
  const parts: Read<ListedOrder>[] = [];
  for (const group of [waiting, plain]) {
    parts.push(...(await Promise.all(group.flatMap(([name, kind]) => readKind(work, scope, name, kind)))));
  }
  const { rows, unread } = together(parts);
  // A list that is asked for in two states may have an order in both.
  return { rows: [...new Map(rows.map((listed) => [idOf(listed), listed])).values()], unread };
}

const idOf = ({ name, line, kind, order }: ListedOrder): string => [name, line, order[kind.id]].join();

const readKind = (work: Work, scope: Scope, name: string, kind: OrderKindTable): Promise<Read<ListedOrder>>[] =>
  kind.lists.flatMap((list) =>
    linesIn(work.table, scope).flatMap((line) =>
      symbolsFor(list, scope).map((symbol) => {
        const params = { ...list.set, ...lineParameter(work.table, line), ...(symbol && { symbol }) };
        return attemptRead(work, list.operation, async (signal) => {
          const rows = await readList(work, list, params, signal);
          return rows
            .filter((order) => isInScope(scope, order) && /open|unclear/.test(stateOf(kind, order, { open: true })))
            .map((order) => ({ name, kind, line, order }));
        });
      }),
    ),
  );
