import type { BookRead } from '../channel-table.ts';
import { filled } from '../filled.ts';
import { find } from '../path.ts';
import type { Ask } from '../proof.ts';
import type { Levels } from './levels.ts';
import type { BookLevel, Side } from './side.ts';

/** How many levels a side are compared. */
const count = 5;

/** Where REST does not number its books: the best levels are those that are held. */
export function createLevelProof(
  rest: object,
  given: BookRead,
  values: Readonly<Record<string, string>>,
  held: () => Levels | undefined,
  signal: AbortSignal,
): Ask {
  const params = filled(given.parameters, values);
  const [bidsOf, asksOf] = [find(given.bids), find(given.asks)];
  return async () => {
    const call = rest[given.operation as never] as (params: object, options: object) => Promise<unknown>;
    const answer = await call(params, { signal });
    const levels = held();
    if (!levels) return 'unknown';
    return isTop(levels.bids, bidsOf(answer)) && isTop(levels.asks, asksOf(answer)) ? 'surely quiet' : 'ahead';
  };
}

/** By value: REST may write the same number in another way. */
function isTop(side: Side, rows: unknown): boolean {
  if (!Array.isArray(rows)) return false;
  const top = side.top(count);
  return top.length <= rows.length && top.every((level, at) => isLevel(level, rows[at]));
}

const isLevel = ({ price, quantity }: BookLevel, row: unknown): boolean =>
  Array.isArray(row) && Number(row[0]) === Number(price) && Number(row[1]) === Number(quantity);
