import type { Values } from '../parameters/values.ts';
import type { Sequence } from '../state/sequence.ts';

/** A time that a call asks for; both ends are within. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const always: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const numberIn = (values: Values, name: string): number | undefined => {
  const text = values.text(name);
  return text === undefined || text === '' ? undefined : Number(text);
};

/** The time between `startTime` and `endTime`, either of which may be left out. */
export const spanIn = (values: Values): Span => ({
  from: numberIn(values, 'startTime') ?? Number.NEGATIVE_INFINITY,
  to: numberIn(values, 'endTime') ?? Number.POSITIVE_INFINITY,
});

/** How many items come before the first of which it holds; it has to hold for all that follow. */
const countBefore = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Which rows may be meant: of a long history, not even the others' keys are looked at. */
const boundsOf = <Row>({ items, keys, inTime }: Sequence<Row>, { from, to }: Span): [first: number, end: number] =>
  inTime
    ? [countBefore(items, (row) => keys.at(row) >= from), countBefore(items, (row) => keys.at(row) > to)]
    : [0, items.length];

const isIn =
  <Row>({ keys, isKept }: Sequence<Row>, { from, to }: Span) =>
  (row: Row): boolean => {
    const at = keys.at(row);
    return at >= from && at <= to && (isKept === undefined || isKept(row));
  };

/** The rows of a time, oldest first, from an id on if one is given. */
export function* forward<Row>(rows: Sequence<Row>, span: Span, from?: bigint): Generator<Row, void, undefined> {
  const { items, keys, inIds } = rows;
  const isMeant = isIn(rows, span);
  let [index, end] = boundsOf(rows, span);
  if (from !== undefined && inIds)
    index = Math.max(
      index,
      countBefore(items, (row) => keys.id(row) >= from),
    );
  for (; index < end; index += 1) {
    const row = items[index] as Row;
    if (isMeant(row) && (from === undefined || keys.id(row) >= from)) yield row;
  }
}

/** The rows of a time, newest first, below an id if one is given. */
export function* backward<Row>(rows: Sequence<Row>, span: Span, below?: bigint): Generator<Row, void, undefined> {
  const { items, keys, inIds } = rows;
  const isMeant = isIn(rows, span);
  let [first, index] = boundsOf(rows, span);
  if (below !== undefined && inIds)
    index = Math.min(
      index,
      countBefore(items, (row) => keys.id(row) >= below),
    );
  for (index -= 1; index >= first; index -= 1) {
    const row = items[index] as Row;
    if (isMeant(row) && (below === undefined || keys.id(row) < below)) yield row;
  }
}

/** So many of the rows that are asked for, after those that are passed over. */
export const take = <Row>(
  rows: Iterable<Row>,
  limit: number,
  isAsked: (row: Row) => boolean = () => true,
  passedOver = 0,
): Row[] => {
  const taken: Row[] = [];
  let left = passedOver;
  if (limit <= 0) return taken;
  for (const row of rows) {
    if (!isAsked(row)) continue;
    if (left > 0) {
      left -= 1;
      continue;
    }
    taken.push(row);
    if (taken.length >= limit) break;
  }
  return taken;
};

/** What a call asks of a history that begins with its oldest rows. */
export interface Asked<Row> {
  readonly limit: number;
  /** The time that it is about; what `startTime` and `endTime` say unless given. */
  readonly span?: Span;
  /** The parameter that names the id to begin at. */
  readonly from?: string;
  isAsked?(row: Row): boolean;
}

/** A page, oldest first: from an id or a time on the first rows that there are, or else the newest. */
export const pageFrom = <Row>(
  values: Values,
  rows: Sequence<Row>,
  { limit, span = spanIn(values), from, isAsked }: Asked<Row>,
): Row[] => {
  const id = from !== undefined && values.has(from) ? BigInt(values.text(from) ?? 0) : undefined;
  if (id !== undefined || values.has('startTime')) return take(forward(rows, span, id), limit, isAsked);
  return take(backward(rows, span), limit, isAsked).reverse();
};

/** Those of the highest ids, highest first: of rows whose ids are in no order. */
const highest = <Row>(
  rows: Iterable<Row>,
  limit: number,
  isAsked: (row: Row) => boolean,
  id: (row: Row) => bigint,
): Row[] => {
  const best: Row[] = [];
  for (const row of rows) {
    const last = best.at(-1);
    if (!isAsked(row) || (best.length >= limit && last !== undefined && id(row) <= id(last))) continue;
    best.splice(
      countBefore(best, (other) => id(other) < id(row)),
      0,
      row,
    );
    if (best.length > limit) best.pop();
  }
  return best;
};

/** A page of a history by descending ids, below one of them if it is given. */
export const pageBelow = <Row>(
  rows: Sequence<Row>,
  asked: { readonly span: Span; readonly limit: number; readonly below: bigint | undefined },
  isAsked: (row: Row) => boolean = () => true,
): Row[] => {
  const meant = backward(rows, asked.span, asked.below);
  return rows.inIds ? take(meant, asked.limit, isAsked) : highest(meant, asked.limit, isAsked, rows.keys.id);
};
