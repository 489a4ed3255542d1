import type { Document, StreamsDocument } from '@openderivs/model';
import type { Change } from './change.ts';
import { compareCodes } from './codes.ts';
import { judgeOf } from './judge.ts';
import { LEVELS, type Level } from './level.ts';
import { compareOperations } from './operations.ts';
import { levelOf } from './rules.ts';
import { same } from './same.ts';
import { compareSettings, compareStreamSettings } from './settings.ts';
import { compareStreams } from './streams.ts';

/** An API as it is bundled: its operations, and its streams if it has any. */
export interface Description {
  readonly document: Document;
  readonly streams?: StreamsDocument | undefined;
}

/** Streams that came to an API or left it are compared with none. */
const NO_STREAMS: StreamsDocument = { asyncapi: '3.0.0', info: { title: '', version: '' } };

/**
 * Every difference between two descriptions of an API, each judged by a rule. What no rule knows is a change of an unknown
 * kind, which breaks: a key, a keyword, a part of the document.
 *
 * @example
 * for (const { level, en } of entriesOf(compare(before, after))) console.log(level, en);
 */
export function compare(before: Description, after: Description): Change[] {
  if (same(before, after)) return [];
  const changes = [
    ...compareOperations(before.document, after.document),
    ...compareCodes(before.document, after.document),
    ...compareSettings(before.document, after.document),
    ...streamChanges(before.streams, after.streams),
  ];
  if (changes.length > 0 || same(leftOver(before), leftOver(after))) return changes;
  const rest: Change[] = [];
  judgeOf(rest, { kind: 'setting', name: 'description' }).say(
    'unknown',
    'as it was',
    'in a place that nothing looks at',
  );
  return rest;
}

/** What no rule goes through from the operations and channels on. */
const leftOver = ({ document, streams }: Description) =>
  [document, streams].map((each) => {
    const { schemas, parameters, responses, requestBodies, examples, ...components } = Object(each?.components);
    return components;
  });

function streamChanges(before: StreamsDocument | undefined, after: StreamsDocument | undefined): Change[] {
  if (before === undefined && after === undefined) return [];
  const [old, now] = [before ?? NO_STREAMS, after ?? NO_STREAMS];
  const own = compareStreams(old, now);
  // Where one has no streams, their coming or going says it all.
  return before === undefined || after === undefined ? own : [...own, ...compareStreamSettings(old, now)];
}

/** The level of a release with these changes: of the one that asks for most; undefined for none. */
export const levelOfAll = (changes: readonly Change[]): Level | undefined =>
  LEVELS.find((level) => changes.some((change) => levelOf(change) === level));
