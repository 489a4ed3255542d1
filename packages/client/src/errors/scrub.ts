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

/** What is longer than twice this is cut to it: an error shows the beginning. */
const longest = 4_096;

/** Nothing that an exchange says nests deeper. */
const deepest = 32;

/** Secrets of any HTTP request; those of an exchange's own, its dialect knows. */
const secretHeader = /^((proxy-)?authorization|(set-)?cookie)$/i;

/** A text in JSON with its name, also in JSON that is cut short or that another text quotes. */
const named = /"(\w+)\\*":\s*\\*"[^"\\]*/g;

/** Made where a call has failed, so a good one pays nothing. */
export function createScrub({ headers, target, body }: TransportRequest, ofExchange: RegExp): Scrub {
  const isSecret = (name: string) => ofExchange.test(name) || secretHeader.test(name);
  const sent: [string, string][] = [...Object.entries(headers), ...new URLSearchParams(target.split('?')[1])];
  try {
    JSON.parse(body as string, (name, value) => void sent.push([name, `${value}`]));
  } catch {
    // No body, or none of ours.
  }
  const secrets = sent
    .filter(([name]) => isSecret(name))
    // One that looks like an escape is looked for as what it seems to say, too.
    .flatMap(([, secret]) => [secret, unescaped(secret)])
    .filter(({ length }) => length >= tooShort)
    .map((secret) => secret.toLowerCase());

  /** Characters that are still looked at: more than any error holds, and no answer keeps the process busy for long. */
  let left: number;
  const scrubText = (whole: string): string => {
    // What an answer gives out under the name of a secret, no request has carried.
    const text = whole
      .slice(0, 2 * longest)
      .replace(named, (pair, name) => (isSecret(name) ? `"${name}":"${hidden}` : pair));
    left -= text.length;
    if (left < 0) return hidden;
    // A secret that begins in the part that stays is in this one with all its characters.
    const isCut = whole.length > 2 * longest;
    // Word by word takes many times as long, and few answers quote a secret.
    if (!says(text, secrets)) return isCut ? text.slice(0, longest) : text;
    const words = (isCut ? text.replace(/\S+$/, '') : text).replace(/\S+/g, (word) =>
      says(word, secrets) ? hidden : word,
    );
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
        isSecret(name) ? hidden : scrub(member, depth + 1),
      ]),
    );
  };
  return <Value>(value: Value) => {
    left = 16 * longest;
    return scrub(value, 0) as Value;
  };
}
