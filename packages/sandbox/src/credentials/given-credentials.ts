import { createPublicKey } from 'node:crypto';
import type { Credential, Role, Verifier } from './credential.ts';

/**
 * A key of your own for the sandbox to know, beside the ready-made ones.
 *
 * @example
 * await startSandbox({ credentials: [{ exchange: 'binance', apiKey, publicKey, account: 'desk-2', roles: ['USER_DATA'] }] });
 */
export interface GivenCredential<Name extends string = string> {
  readonly exchange: Name;
  readonly apiKey: string;
  /** The HMAC secret. Give this or `publicKey`. */
  readonly secretKey?: string;
  /** The public key (PEM) of an RSA or Ed25519 pair. */
  readonly publicKey?: string;
  /** Bitget only. */
  readonly passphrase?: string;
  /** What the key may do; left out, everything. */
  readonly roles?: readonly Role[];
  /** The account it opens; left out, the exchange's ready-made one. */
  readonly account?: string;
  /** Bitget only: a key for demo trading, good only together with `paptrading: 1`. */
  readonly demo?: boolean;
}

const verifierOf = ({ apiKey, secretKey, publicKey }: GivenCredential): Verifier => {
  if (secretKey !== undefined) return { kind: 'hmac', secretKey };
  if (publicKey === undefined) throw new TypeError(`credentials: key "${apiKey}" has neither secretKey nor publicKey.`);
  const key = createPublicKey(publicKey);
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`credentials: the publicKey of "${apiKey}" must be RSA or Ed25519.`);
  }
  return { kind: key.asymmetricKeyType, publicKey: () => key };
};

export const asCredential = (given: GivenCredential): Credential => {
  const { secretKey: _secretKey, publicKey: _publicKey, account = given.exchange, ...rest } = given;
  return { ...rest, account, verifier: verifierOf(given) };
};
