import type { Call } from '../../handlers/handler.ts';
import { limitOf } from '../../handlers/limit.ts';
import { pageBelow, type Span } from '../../handlers/rows.ts';
import { isJsonObject, type Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { Sequence } from '../../state/sequence.ts';
import { spanOf } from './window.ts';

/** A row of a history, with the product line that it is of. */
export interface Kept<Row> {
  readonly book: Book;
  readonly row: Row;
}

/** A history, which may be that of several product lines together. */
export interface History<Row> {
  readonly books: readonly Book[];
  rowsOf(book: Book): Sequence<Row>;
  isAsked?(row: Row, book: Book): boolean;
}

/** The page that a call asks for, newest first, and the id that the next one is asked with. */
export const pageOf = <Row>(
  call: Call,
  { books, rowsOf, isAsked = () => true }: History<Row>,
  { below, span = spanOf(call) }: { readonly below: bigint | undefined; readonly span?: Span },
): { readonly rows: readonly Kept<Row>[]; readonly last: bigint | undefined } => {
  const limit = limitOf(call);
  const found = books.flatMap((book) => {
    const sequence = rowsOf(book);
    const page = pageBelow(sequence, { span, limit, below }, (row) => isAsked(row, book));
    return page.map((row) => ({ book, row, id: sequence.keys.id(row) }));
  });
  const rows = books.length > 1 ? found.sort((a, b) => (a.id > b.id ? -1 : 1)).slice(0, limit) : found;
  return { rows, last: rows.at(-1)?.id };
};

const isEmptyPage = (page: Json | undefined, list: string): page is Json => {
  const entries = isJsonObject(page) ? page[list] : undefined;
  return entries === null || (Array.isArray(entries) && entries.length === 0);
};

/** An empty page as it is described: the exchange writes it in many ways. */
export const emptyPage = ({ operation }: Call, list: string, cursor: string): Json => {
  const described = operation.examples.map((example) => (isJsonObject(example) ? example.data : undefined));
  return described.find((one) => isEmptyPage(one, list)) ?? { [list]: [], [cursor]: null };
};
