import type { Operation } from '../openapi.ts';

/** The schemes that a key alone satisfies, and the schemes that carry the role of a signed call. */
const KEYS = ['ApiKey', 'AccessKey'];
const SIGNATURES = ['Signature', 'AccessSign'];

/** `public`, `key`, or the role that a signed call needs, from an operation's `security`. */
export function roleOf({ security = [] }: Operation): string {
  const schemes = security[0] ?? {};
  const signature = SIGNATURES.find((scheme) => scheme in schemes);
  if (signature !== undefined) return schemes[signature]?.[0] ?? '';
  return KEYS.some((scheme) => scheme in schemes) ? 'key' : 'public';
}
