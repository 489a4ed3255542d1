import { secretHeaders, secretParameters } from '@openderivs/signing';
import type { TransportRequest } from '../transport/transport.ts';
import { says, unescaped } from './says.ts';

/** Takes the secrets of one request out of a text, or out of all the texts in what JSON can hold, names included. */
export type Scrub = <Value>(value: Value) => Value;

const hidden = '***';

/**
 * What an exchange gives out is longer; a passphrase that is chosen shorter stays. Hidden, it would garble other words,
 * and among them the codes by which an answer is judged; and a gap in a known sentence tells what has stood there.
 */
const tooShort = 6;

/** Nothing that an exchange says nests deeper. */
const deepest = 32;

const secretName = new RegExp(`^(${[...secretHeaders, ...secretParameters].join('|')})$`, 'i');

/** Made where a call has failed, so a good one pays nothing. */
export function createScrub({ headers, target }: TransportRequest): Scrub {
  const secrets = [...Object.entries(headers), ...new URLSearchParams(target.split('?')[1])]
    .filter(([name]) => secretName.test(name))
    // One that looks like an escape is looked for as what it seems to say, too.
    .flatMap(([, secret]) => [secret, unescaped(secret)])
    .filter(({ length }) => length >= tooShort)
    .map((secret) => secret.toLowerCase());

  const scrubText = (text: string): string => {
    // Word by word takes many times as long, and few answers quote a secret.
    if (!says(text, secrets)) return text;
    const words = text.replace(/\S+/g, (word) => (says(word, secrets) ? hidden : word));
    // A secret with blanks in it is in none of the words.
    return says(words, secrets) ? hidden : words;
  };
  const scrub = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return scrubText(value);
    if (typeof value !== 'object' || !value) return value;
    if (depth > deepest) return hidden;
    if (Array.isArray(value)) return value.map((item) => scrub(item, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        scrubText(name),
        secretName.test(name) ? hidden : scrub(member, depth + 1),
      ]),
    );
  };
  return <Value>(value: Value) => scrub(value, 0) as Value;
}
