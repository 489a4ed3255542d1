import { isExchangeError, isRateLimitError } from '@openderivs/client';
import type { Document, Schema } from '@openderivs/model';
import type { Client } from '../apis/client.ts';
import type { Subject } from '../apis/subject.ts';
import { diagnose } from '../checks/diagnose.ts';
import type { Compare, Difference } from '../compare/compare.ts';
import { shownCode } from '../compare/shown.ts';
import type { Answered, Tally } from '../compare/tally.ts';
import type { Read } from './plan-reads.ts';
import type { Recorder } from './recorder.ts';

/** A call without an answer to compare, and why. */
export interface Unread {
  readonly operation: string;
  readonly at: string;
  readonly why: string;
}

/** What became of the reads. */
export interface ReadsEnd {
  readonly made: number;
  readonly compared: number;
  /** Answered with an empty list, which shows nothing of what would be in it. */
  readonly empty: readonly string[];
  readonly refused: readonly Unread[];
  readonly skipped: readonly Unread[];
}

/** Judges the newest answer of a recorder, and says whether there was anything in it to compare. */
export type Judge = (answered: Answered, schema: Schema, error?: unknown) => 'compared' | 'empty' | 'none';

const isEmpty = (answer: unknown, envelope: string | undefined): boolean => {
  const result: unknown = envelope === undefined ? answer : Object(answer)[envelope];
  return result === null || (typeof result === 'object' && Object.keys(result ?? {}).length === 0);
};

/** Compares the newest answer with its description, and puts what differs into the tally. */
export const createJudge =
  (document: Document, compare: Compare, recorder: Recorder, tally: Tally): Judge =>
  (answered, schema, error) => {
    const told = (difference: Difference) => tally.add(answered, [difference]);
    if (isExchangeError(error)) {
      const code = String(error.exchangeCode);
      if (!Object.hasOwn(document['x-error-codes'] ?? {}, code) && !isRateLimitError(error)) {
        told({ kind: 'error code not described', path: '', described: 'nothing', answered: shownCode(code) });
      }
      return 'none';
    }
    const newest = recorder.newest();
    if (newest?.status !== 200) return 'none';
    let answer: unknown;
    try {
      answer = JSON.parse(newest.text);
    } catch {
      told({ kind: 'not an answer', path: '', described: 'JSON', answered: 'something else' });
      return 'none';
    }
    tally.add(answered, compare(schema, answer));
    return isEmpty(answer, document.info['x-client']?.envelope) ? 'empty' : 'compared';
  };

/** What the reads need to be made and judged. */
export interface ReadAll {
  readonly subject: Subject;
  readonly client: Client;
  readonly recorder: Recorder;
  readonly judge: Judge;
  /** Why reads that need a key are not made. */
  readonly withoutKey: string | undefined;
  readonly onProgress: (operation: string, done: number, of: number) => void;
}

/** Makes the reads one after the other, as the governor lets them through. */
export const readAll = async (
  reads: readonly Read[],
  { subject, client, recorder, judge, withoutKey, onProgress }: ReadAll,
): Promise<ReadsEnd> => {
  const skipReason = ({ skipped, access }: Read) => skipped ?? (access === 'public' ? undefined : withoutKey);
  const wanted = reads.filter((read) => skipReason(read) === undefined);
  const refused: Unread[] = [];
  const empty = new Set<string>();
  let compared = 0;
  for (const [done, read] of wanted.entries()) {
    onProgress(read.operation, done, wanted.length);
    recorder.forget();
    let error: unknown;
    try {
      await client.call(read.operation, read.parameters);
    } catch (thrown) {
      error = thrown;
      refused.push({ operation: read.operation, at: read.at, why: diagnose(thrown, subject).found });
    }
    const end = judge(read, read.answer, error);
    if (end === 'compared') compared += 1;
    if (end === 'empty') empty.add(read.operation);
  }
  const skipped = reads.flatMap((read) => {
    const why = skipReason(read);
    return why === undefined ? [] : [{ operation: read.operation, at: read.at, why }];
  });
  return { made: wanted.length, compared, empty: [...empty], refused, skipped };
};
