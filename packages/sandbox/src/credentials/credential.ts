import type { KeyObject } from 'node:crypto';

/** What a key must be allowed to do for a call that names a role. */
export type Role = 'TRADE' | 'USER_DATA' | 'MARGIN' | 'READ' | 'USER_STREAM' | 'MARKET_DATA';

/** What a key may do that reads and does not trade. */
export const readingRoles: readonly Role[] = ['USER_DATA', 'USER_STREAM', 'MARKET_DATA', 'READ'];

/** How a key's signatures are checked. */
export type Verifier =
  | { readonly kind: 'hmac'; readonly secretKey: string }
  | { readonly kind: 'rsa' | 'ed25519'; readonly publicKey: () => KeyObject };

/** A key that the sandbox knows. */
export interface Credential {
  readonly exchange: string;
  readonly apiKey: string;
  readonly verifier: Verifier;
  /** Bitget only. */
  readonly passphrase?: string;
  /** Left out: the key may do everything. */
  readonly roles?: readonly Role[];
  /** The account that the key opens; keys of one account share its state. */
  readonly account: string;
  /** A key for Bitget's demo trading, good only together with `paptrading: 1`. */
  readonly demo?: boolean;
}
