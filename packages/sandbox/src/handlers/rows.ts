import type { Values } from '../parameters/values.ts';

/** Where a row of a history has its time and its id. */
export interface RowKeys<Row> {
  at(row: Row): number;
  id?(row: Row): bigint;
}

const numberIn = (values: Values, name: string): number | undefined => {
  const text = values.text(name);
  return text === undefined || text === '' ? undefined : Number(text);
};

/** The rows whose time is within `startTime` and `endTime`; both ends are within. */
export const inTime = <Row>(values: Values, rows: readonly Row[], at: (row: Row) => number): Row[] => {
  const [start, end] = [numberIn(values, 'startTime') ?? 0, numberIn(values, 'endTime') ?? Number.POSITIVE_INFINITY];
  return rows.filter((row) => at(row) >= start && at(row) <= end);
};

/**
 * A page of a history that is kept oldest first: from an id on or from a time on the first ones, the page that is asked
 * for, or else the newest ones.
 */
export const pageFrom = <Row>(
  values: Values,
  rows: readonly Row[],
  { at, id }: RowKeys<Row>,
  { from, usual }: { readonly from?: string; readonly usual: number },
): Row[] => {
  const limit = numberIn(values, 'limit') ?? usual;
  const first = from === undefined ? undefined : values.text(from);
  const wanted = inTime(values, rows, at).filter(
    (row) => first === undefined || id === undefined || id(row) >= BigInt(first),
  );
  const page = numberIn(values, 'page');
  if (page !== undefined) return wanted.slice((page - 1) * limit, page * limit);
  return first === undefined && !values.has('startTime') ? wanted.slice(-limit) : wanted.slice(0, limit);
};

/** A page of a history newest first, below an id. */
export const pageBefore = <Row>(
  values: Values,
  rows: readonly Row[],
  { at, id }: Required<RowKeys<Row>>,
  before: bigint | undefined,
): Row[] =>
  inTime(values, rows, at)
    .filter((row) => before === undefined || id(row) < before)
    .toReversed()
    .slice(0, numberIn(values, 'limit') ?? 100);
