import type { Scrub } from './scrub.ts';

/**
 * A copy of a foreign error that is fit to be a `cause`: message, name, code and cause, without the query strings in
 * which `fetch` implementations like to quote a signed address, and without whatever else hangs on the original.
 */
export function safeCause(error: unknown, scrub: Scrub, depth = 0): unknown {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const { message, name, code } = error as Error & { readonly code?: unknown };
  const cause = safeCause(error.cause, scrub, depth + 1);
  const copy = new Error(withoutSecrets(scrub(String(message))), cause ? { cause } : undefined);
  // Names and codes of errors are single words; whatever else stands there may be a message.
  for (const [key, word] of Object.entries(scrub({ name, code }))) {
    if (typeof word === 'string' && /^\w{1,40}$/.test(word)) Object.assign(copy, { [key]: word });
  }
  return copy;
}

/** Query strings, and long unbroken texts such as keys and signatures. */
const withoutSecrets = (text: string): string => text.replace(/\?[^\s'"]*/g, '?***').replace(/[\w+/=%-]{32,}/g, '***');
