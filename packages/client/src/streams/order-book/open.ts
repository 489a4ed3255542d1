import { BadInputError, badValue } from '@openderivs/signing';
import { isBadInputError, isExchangeError, isRateLimitError } from '../../errors/guards.ts';
import type { ChannelBook, ChannelRow } from '../channel-table.ts';
import type { StreamDialect } from '../dialect.ts';
import { type Asked, streamsOf } from '../topics.ts';

/** What a call asks for: a book of one contract, and from which channel it is kept. */
export interface AskedBook {
  readonly row: ChannelRow;
  readonly book: ChannelBook;
  readonly depth: number;
  readonly asked: Asked;
}

/** The channel goes by the depth. */
export function bookOf(books: readonly ChannelRow[], input: unknown, dialect: StreamDialect): AskedBook {
  const { depth: given, ...rest } = Object(input) as Readonly<Record<string, unknown>>;
  const depths = books.flatMap(({ book }) => book?.depths ?? []);
  const depth = given === undefined ? depths[0] : Number(given);
  const row = books.find(({ book }) => book?.depths.includes(depth as number));
  if (!row?.book || depth === undefined) throw badValue('depth', given, `one of ${depths.join(', ')}`);
  for (const { name } of row.parameters) {
    if (Array.isArray(rest[name])) throw new BadInputError(name, 'is a list', 'give one: a book is of one contract');
  }
  const [asked] = streamsOf(row, typeof input === 'object' && !Array.isArray(input) ? rest : input, dialect);
  return { row, book: row.book, depth, asked: asked as Asked };
}

/** The exchange does not have such a book: no later attempt would give it. */
export const isFinalRefusal = (error: unknown): boolean =>
  isBadInputError(error) || (isExchangeError(error) && !isRateLimitError(error) && error.status === 400);
