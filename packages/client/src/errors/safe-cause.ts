import type { Scrub } from './scrub.ts';

/**
 * A copy of a foreign error that is fit to be a `cause`: message, name, code and cause, without the query strings in
 * which `fetch` implementations like to quote a signed address, and without whatever else hangs on the original.
 */
export function safeCause(error: unknown, scrub: Scrub, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const { message, name, code } = error as Error & { readonly code?: unknown };
  const cause = safeCause(error.cause, scrub, depth + 1);
  const copy = new Error(withoutSecrets(scrub(message)), cause ? { cause } : undefined);
  return Object.assign(copy, { name: isWord(name) ? name : 'Error' }, isWord(code) && { code });
}

/** Names and codes of errors are single words; whatever else stands there may be a message. */
const isWord = (text: unknown): text is string => typeof text === 'string' && /^\w{1,40}$/.test(text);

/** Query strings, and long unbroken texts such as keys and signatures. */
const withoutSecrets = (text: string): string => text.replace(/\?[^\s'"]*/g, '?***').replace(/[\w+/=%-]{32,}/g, '***');
