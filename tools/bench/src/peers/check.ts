import type { Task } from './contender.ts';
import type { BenchExchange } from './start-exchange.ts';
import type { Worker } from './start-worker.ts';

/** How often a contender does the work before it is believed. */
const times = 3;

/** Says what is wrong with what was read, or nothing. `last` is the number that only this answer had. */
type Judge = (read: unknown, last: number) => string | undefined;

/** The list is as long as what was sent. */
export const hasLength =
  (length: number): Judge =>
  (read) =>
    (Array.isArray(read) ? read.length : read) === length ? undefined : `it read ${JSON.stringify(read)?.slice(0, 60)}`;

/** What was read is the answer to this very call. */
export const isLast: Judge = (read, last) =>
  // Some give it as a number, some as text with its decimals.
  String(read).replace(/\.0$/, '').endsWith(String(last))
    ? undefined
    : `it read ${String(read).slice(0, 60)} where ${last} was sent`;

/**
 * Does a contender do the work? The exchange must have verified every call, and what was read must be what was sent.
 * Gives what is wrong, or nothing. Whoever does not do it is not timed.
 */
export async function check(
  { exchange, worker, apiKey }: { exchange: BenchExchange; worker: Worker; apiKey: string },
  task: Task,
  isRight: Judge,
  isSigned = true,
): Promise<string | undefined> {
  await exchange.seen();
  for (let time = 0; time < times; time += 1) {
    let read: unknown;
    try {
      read = (await worker.tell({ kind: 'read', task })).read;
    } catch (error) {
      const { refused } = await exchange.seen();
      return refused[apiKey] ?? (error as Error).message;
    }
    const { verified, last, refused } = await exchange.seen();
    if (isSigned && verified[apiKey] !== 1) return refused[apiKey] ?? `the exchange saw ${verified[apiKey] ?? 0} calls`;
    const wrong = isRight(read, last[apiKey] ?? Number.NaN);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
