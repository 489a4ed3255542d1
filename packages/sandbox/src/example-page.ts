import type { CursorPaging, TimePaging } from '@openderivs/model';
import type { Operation } from './bundle/operation.ts';
import type { Envelope } from './exchange.ts';
import { isJsonObject, type Json } from './json.ts';
import type { Values } from './parameters/values.ts';

const digits = /^\d+$/;

const memberOf = (entry: Json, name: string | number): string => {
  if (Array.isArray(entry)) return String(entry[Number(name)]);
  return isJsonObject(entry) ? String(entry[name]) : '';
};

/** Whether an entry lies in the time that was asked for; both ends are within. */
const isInTime = (entry: Json, item: string | number | undefined, values: Values): boolean => {
  if (item === undefined) return true;
  const time = Number(memberOf(entry, item));
  const [start, end] = [values.text('startTime') || '-Infinity', values.text('endTime') || 'Infinity'];
  return time >= Number(start) && time <= Number(end);
};

const isOlder = (id: string, than: string): boolean =>
  digits.test(id) && digits.test(than) ? BigInt(id) < BigInt(than) : id < than;

const limitIn = (values: Values): number => Number(values.text('limit') || Number.POSITIVE_INFINITY);

const byTime = (list: readonly Json[], { item, id, page }: TimePaging, values: Values): readonly Json[] => {
  const from = id === undefined ? undefined : values.text(id.parameter);
  const wanted = list
    .filter((entry) => isInTime(entry, item, values))
    .filter((entry) => id === undefined || from === undefined || !isOlder(memberOf(entry, id.item), from));
  const limit = limitIn(values);
  const before = Number((page !== undefined && values.text(page)) || 1) - 1;
  return wanted.slice(before === 0 ? 0 : before * limit).slice(0, limit);
};

const isEmptyPage = (page: Json, { list }: CursorPaging): boolean => {
  const entries = isJsonObject(page) ? page[list] : undefined;
  return entries === null || (Array.isArray(entries) && entries.length === 0);
};

/** A page below the id that was asked for; an empty one is the described one, for exchanges write it in many ways. */
const byCursor = (page: Json, paging: CursorPaging, values: Values, described: readonly Json[]): Json => {
  const { list, next, id, item, parameter } = paging;
  const entries = isJsonObject(page) ? page[list] : undefined;
  if (!isJsonObject(page) || !Array.isArray(entries)) return page;
  const before = values.text(parameter) || undefined;
  const wanted = entries
    .filter((entry: Json) => isInTime(entry, item, values))
    .filter((entry: Json) => before === undefined || isOlder(memberOf(entry, id), before))
    .slice(0, limitIn(values));
  const last = wanted.at(-1);
  if (last !== undefined) return { ...page, [list]: wanted, [next]: memberOf(last, id) };
  return described.find((one) => isEmptyPage(one, paging)) ?? { ...page, [list]: [], [next]: null };
};

/**
 * Of an example that shows a history, what the call asks for: the entries in its time, below its cursor and within its
 * limit. A history that answered the same page to every request would never end.
 */
export const examplePage = (envelope: Envelope, operation: Operation, example: Json, values: Values): Json => {
  const { paging, examples } = operation;
  if (paging === undefined) return example;
  const data = envelope.dataOf(example);
  const list = Array.isArray(data) ? (data as readonly Json[]) : [];
  const page =
    paging.by === 'time'
      ? byTime(list, paging, values)
      : byCursor(
          data,
          paging,
          values,
          examples.map((one) => envelope.dataOf(one)),
        );
  return envelope.withData(example, page);
};
