/**
 * A copy of a foreign error that is fit to be a `cause`: message, name, code and cause, without the query strings in
 * which `fetch` implementations like to quote a signed address, and without whatever else hangs on the original.
 */
export function safeCause(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return undefined;
  const nested = depth < 4 ? safeCause(error.cause, depth + 1) : undefined;
  const copy = new Error(withoutSecrets(error.message), nested === undefined ? undefined : { cause: nested });
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : undefined;
  return Object.assign(copy, { name: error.name, ...code });
}

/** Query strings, and long unbroken texts such as keys and signatures. */
const withoutSecrets = (text: string): string => text.replace(/\?[^\s'"]*/g, '?***').replace(/[\w+/=%-]{32,}/g, '***');
