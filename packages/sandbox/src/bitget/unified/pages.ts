import type { Call } from '../../handlers/handler.ts';
import { pageBefore, type RowKeys } from '../../handlers/rows.ts';
import { itemOf } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import { cursorIn } from '../handlers/cursor.ts';
import { isEmptyPage } from '../handlers/fills.ts';

/** A row of a history, with the business line that it is of. */
export interface Kept<Row> {
  readonly book: Book;
  readonly row: Row;
}

/** The rows of several business lines as one history, oldest first. */
export const kept = <Row extends { readonly id: bigint }>(
  books: readonly Book[],
  rowsOf: (book: Book) => readonly Row[],
): Kept<Row>[] =>
  books
    .flatMap((book) => rowsOf(book).map((row) => ({ book, row })))
    .toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1));

/** Those that a call asks for, newest first. */
export const wanted = <Row>({ values }: Call, rows: readonly Row[], keys: Required<RowKeys<Row>>): Row[] =>
  pageBefore(values, rows, keys, cursorIn(values, 'cursor', '400172'));

/** The example of an entry of a page. */
export const itemIn = ({ template }: Call): Json =>
  itemOf((isJsonObject(template) ? template.list : undefined) ?? template);

/**
 * A page with the id that the next one is asked with. The exchange writes an empty one in several ways: it is the described
 * one.
 */
export const page = ({ operation }: Call, list: readonly Json[], last: bigint | undefined): Json => {
  if (last !== undefined) return { list, cursor: String(last) };
  const described = operation.examples.map((example) => (isJsonObject(example) ? example.data : undefined));
  return described.find((one) => isEmptyPage(one, 'list')) ?? { list: [], cursor: null };
};
