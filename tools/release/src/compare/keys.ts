import { type Judge, orNothing } from './judge.ts';
import { keysOf, same } from './same.ts';

/** Keys that only people read. */
export const TEXT_KEYS = ['summary', 'description', 'title', 'x-zh', 'externalDocs', 'tags', 'example', 'examples'];

/** What a key of an object says of a change. `judged` keys have rules of their own; any that is not listed is unknown. */
export interface KnownKeys {
  readonly texts?: readonly string[];
  readonly limits?: readonly string[];
  readonly judged?: readonly string[];
}

/** Judges the keys that have no rule of their own: texts, what counts against limits, histories, and what nobody knows. */
export function compareKeys(judge: Judge, before: object, after: object, known: KnownKeys): void {
  const { texts = TEXT_KEYS, limits = [], judged = [] } = known;
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const changed = keysOf(one, other).filter((key) => !same(one[key], other[key]));
  const has = (keys: readonly string[]) => changed.some((key) => keys.includes(key));
  if (has(texts)) judge.say('texts-changed');
  if (has(limits)) judge.say('limits-changed');
  for (const key of ['x-lifecycle', 'deprecated']) {
    if (changed.includes(key)) judge.say('lifecycle-changed', orNothing(one[key]), orNothing(other[key]));
  }
  const listed = [...texts, ...limits, ...judged, 'x-lifecycle', 'deprecated', '$ref'];
  for (const key of changed) {
    if (listed.includes(key)) continue;
    judge.say('unknown', `${key}: ${JSON.stringify(orNothing(one[key]))}`, JSON.stringify(orNothing(other[key])));
  }
}
