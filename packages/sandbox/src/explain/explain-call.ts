import type { Credential } from '../credentials/credential.ts';
import type { Incoming } from '../http/incoming.ts';
import { findMistake } from './find-mistake.ts';
import { beginningOf } from './redact.ts';
import type { Signing } from './signing.ts';
import type { ClockStory, SignatureStory } from './stories.ts';

const differsAt = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

/** Longer texts are cut: a page shows no megabyte. */
const longest = 8_000;

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

export const clockStory = (signing: Signing, incoming: Incoming, now: number, isJudged: boolean): ClockStory => {
  const { timestamp } = signing.read(incoming);
  return { timestamp, now, ...signing.windowOf(incoming), isJudged };
};

export const signatureStory = (
  signing: Signing,
  incoming: Incoming,
  credential: Credential,
  others: readonly Credential[],
  isRight: boolean,
  redact: (text: string) => string,
): SignatureStory => {
  const { signature, parts } = signing.read(incoming);
  const clean = (text: string): string => cut(redact(text));
  const expected = clean(parts.map(({ signed }) => signed).join(''));
  const { kind } = credential.verifier;
  const story = {
    kind,
    encoding: kind === 'hmac' ? signing.encoding : ('base64' as const),
    received: signature && beginningOf(signature),
    parts: parts.map(({ name, arrived, signed }) => ({ name, arrived: clean(arrived), signed: clean(signed) })),
    expected,
    isRight,
  };
  const found = isRight ? undefined : findMistake(signing, incoming, credential, others);
  if (found === undefined) return story;
  const { mistake, about } = found;
  const signed = found.text === undefined ? undefined : clean(found.text);
  return {
    ...story,
    mistake,
    ...(about !== undefined && { about }),
    ...(signed !== undefined && signed !== expected && { signed, differsAt: differsAt(expected, signed) }),
  };
};
