import type { Item } from '../placing/find-order.ts';
import type { Work } from './begin-work.ts';
import type { PositionList } from './orders-table.ts';
import {
  attemptRead,
  isInScope,
  lineParameter,
  linesIn,
  type Read,
  readList,
  type Scope,
  together,
} from './read-open.ts';
import { isZero, sizeOf } from './same-value.ts';

/** A position as it was listed. */
export interface Held {
  readonly list: PositionList;
  readonly line: string | undefined;
  readonly row: Item;
  readonly side: 'long' | 'short';
  readonly size: string;
}

export const has = (row: Item, marks: Readonly<Record<string, string | readonly string[]>>): boolean =>
  Object.entries(marks).every(([name, values]) => [values].flat().includes(String(row[name])));

const sideOf = ({ amount, short }: PositionList, row: Item): Held['side'] =>
  (short ? has(row, short) : String(row[amount]).startsWith('-')) ? 'short' : 'long';

/** The open positions in these lists; in all of the API unless given. */
export async function readHeld(work: Work, scope: Scope, lists = work.table.positions): Promise<Read<Held>> {
  const { lines } = work.table;
  const withPositions = lines?.values.slice(0, lines.positions);
  const reads = lists.flatMap((list) =>
    linesIn(work.table, scope, withPositions).map((line) =>
      attemptRead(work, list.operation, async (signal) => {
        const rows = await readList(work, list, lineParameter(work.table, line), signal);
        return rows
          .filter((row) => isInScope(scope, row) && !isZero(row[list.amount]))
          .map((row): Held => ({ list, line, row, side: sideOf(list, row), size: sizeOf(row[list.amount]) }));
      }),
    ),
  );
  return together(await Promise.all(reads));
}
