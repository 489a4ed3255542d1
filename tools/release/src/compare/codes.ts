import type { Document, ErrorCode } from '@openderivs/model';
import type { Change } from './change.ts';
import { type Judge, judgeOf } from './judge.ts';
import { compareKeys } from './keys.ts';
import { same } from './same.ts';

/** Judges what error codes say of a write. One that no list has is unknown, so that coming and going may change it too. */
export function compareCodes(
  { 'x-error-codes': before = {} }: Document,
  { 'x-error-codes': after = {} }: Document,
): Change[] {
  const changes: Change[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compareOne(judgeOf(changes, { kind: 'code', name }), before[name], after[name]);
  }
  return changes;
}

function compareOne(judge: Judge, was: ErrorCode | undefined, is: ErrorCode | undefined): void {
  if (was === undefined || is === undefined) {
    judge.say(is === undefined ? 'code-removed' : saysMore(is) ? 'code-added-refused' : 'code-added');
    return;
  }
  const outcome = ({ outcome, says }: ErrorCode) => ({ outcome, says });
  const words = (code: ErrorCode) =>
    [`\`${code.outcome}\``, ...(code.says ?? []).map(({ text }) => JSON.stringify(text))].join(', ');
  if (!same(outcome(was), outcome(is))) judge.say('code-outcome-changed', words(was), words(is));
  if (was.name !== is.name) judge.say('code-renamed', was.name ?? 'without a name', is.name ?? 'without a name');
  compareKeys(judge, was, is, { texts: ['meaning', 'remedy', 'x-zh', 'source'], judged: ['outcome', 'says', 'name'] });
}

/** Whether an entry says of a write what would not be known without it. */
const saysMore = ({ outcome, says = [] }: ErrorCode): boolean =>
  outcome === 'refused' || says.some((each) => each.outcome === 'refused');
