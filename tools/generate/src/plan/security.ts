import type { Operation } from '../openapi.ts';

/** `public`, `key`, or the role that a signed call needs, which stands beside one of its schemes. */
export function roleOf({ security = [] }: Operation): string {
  const scopes = Object.values(security[0] ?? {});
  return scopes.flat()[0] ?? (scopes.length > 0 ? 'key' : 'public');
}
