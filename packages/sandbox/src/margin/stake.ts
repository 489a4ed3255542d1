import { decimal } from '../decimal.ts';
import type { Account } from '../state/account.ts';
import type { Book } from '../state/book.ts';
import { positionFigures } from '../state/figures.ts';
import type { Position } from '../state/position.ts';
import { type Pool, type PoolFigures, poolFigures, poolOf } from './pool.ts';

/** A position, and the book that it is in. */
export interface Held {
  readonly book: Book;
  readonly position: Position;
}

/** What is liquidated together: an isolated position, or all crossed ones of a pool. */
export interface Stake {
  /** Tells it from the others of its account. */
  readonly key: string;
  /** `undefined` of an isolated position. */
  readonly pool: Pool | undefined;
  readonly held: readonly Held[];
}

const keyOf = ({ books, asset }: Pool): string =>
  `${books.map(({ product }) => product).join('+')} ${asset ?? 'dollars'}`;

/** All that an account may be liable for. */
export const stakesOf = ({ books }: Account): readonly Stake[] => {
  const isolated: Stake[] = [];
  const crossed = new Map<string, { readonly key: string; readonly pool: Pool; readonly held: Held[] }>();
  for (const book of books) {
    for (const position of book.positions) {
      const held = { book, position };
      if (book.settings(position.symbol).isolated) {
        isolated.push({ key: `${book.product} ${position.symbol} ${position.side}`, pool: undefined, held: [held] });
        continue;
      }
      const pool = poolOf(book, position.marginAsset);
      const key = keyOf(pool);
      const known = crossed.get(key);
      if (known === undefined) crossed.set(key, { key, pool, held: [held] });
      else known.held.push(held);
    }
  }
  return [...isolated, ...crossed.values()];
};

/** What there is for a stake, and what has to be there. */
export const stakeFigures = ({
  pool,
  held,
}: Stake): Pick<PoolFigures, 'equity' | 'actual' | 'maintenance'> | undefined => {
  if (pool !== undefined) return poolFigures(pool);
  const [only] = held;
  if (only === undefined) return undefined;
  const { unrealized, maintenance } = positionFigures(only.book, only.position);
  const equity = unrealized.plus(decimal(only.position.isolatedMargin));
  return { equity, actual: equity, maintenance };
};
