import type { Operation } from './operation.ts';

/** What a call needs: nothing, a key, or a key and a signature of a key that has certain roles. */
export interface Access {
  readonly kind: 'public' | 'key' | 'signed';
  readonly roles: readonly string[];
}

/** What an operation's `security` asks for. The roles stand beside the scheme that signs, so that it needs no name here. */
export function accessOf({ security = [] }: Operation): Access {
  const schemes = Object.values(security[0] ?? {});
  const roles = schemes.flat();
  if (roles.length > 0) return { kind: 'signed', roles };
  return { kind: schemes.length === 0 ? 'public' : 'key', roles };
}
