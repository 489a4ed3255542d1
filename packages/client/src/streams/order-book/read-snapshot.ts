import type { BookSnapshot } from '../channel-table.ts';
import { filled } from '../filled.ts';
import { idText } from '../identifiers.ts';
import { find } from '../path.ts';

/** A book as REST gives it. */
export interface Snapshot {
  readonly id: string;
  readonly bids: unknown;
  readonly asks: unknown;
  readonly time: number;
}

/** Reads a book by REST, as its description says. */
export type ReadSnapshot = (signal: AbortSignal) => Promise<Snapshot>;

export function createReadSnapshot(
  rest: object,
  given: BookSnapshot,
  values: Readonly<Record<string, string>>,
): ReadSnapshot {
  const params = filled(given.parameters, values);
  const [idOf, bidsOf, asksOf] = [find(given.id), find(given.bids), find(given.asks)];
  const timeOf = given.time === undefined ? () => undefined : find(given.time);
  return async (signal) => {
    const call = rest[given.operation as never] as (params: object, options: object) => Promise<unknown>;
    const answer = await call(params, { signal });
    const id = idText(idOf(answer));
    if (id === undefined) throw new Error(`${given.operation} gave a book without ${given.id}`);
    return { id, bids: bidsOf(answer), asks: asksOf(answer), time: Number(timeOf(answer) ?? Number.NaN) };
  };
}
