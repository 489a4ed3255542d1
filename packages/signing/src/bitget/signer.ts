import { BadInputError } from '../errors.ts';
import { createSigningKey, type KeyCredentials } from '../key.ts';
import { asShown, printable } from '../printable.ts';
import { type BitgetRequest, type BitgetStages, signBitget } from './sign.ts';

/** An API key of Bitget with its passphrase and its secret half. */
export type BitgetCredentials = { readonly apiKey: string; readonly passphrase: string } & KeyCredentials;

/** Signs requests with one API key. */
export interface BitgetSigner {
  /** The header that names the API key, and nothing secret but that. */
  identify(): Record<string, string>;
  /** Signs one request: at once on Node, Bun and Deno with a key of their own, else as a promise. */
  sign(request: BitgetRequest): BitgetStages | Promise<BitgetStages>;
}

/**
 * Makes a signer for Bitget, whose keys are HMAC or RSA. Time is an argument of every signature, so that the caller
 * decides whose clock counts.
 *
 * @example
 * const signer = createBitgetSigner({ apiKey, secretKey, passphrase });
 * const { query, headers } = await signer.sign({ method: 'GET', path, query: 'symbol=BTCUSDT', timestamp: Date.now() });
 */
export function createBitgetSigner(credentials: BitgetCredentials): BitgetSigner {
  const apiKey = printable('apiKey', credentials.apiKey, asShown);
  const passphrase = printable('passphrase', credentials.passphrase, 'give the one chosen when the key was made');
  const key = createSigningKey(credentials);
  if (key.kind === 'ed25519') {
    throw new BadInputError('privateKey', 'is an Ed25519 key, which Bitget does not take', 'use an RSA or an HMAC key');
  }
  return {
    identify: () => ({ 'ACCESS-KEY': apiKey }),
    sign: ({ method, path, query, body, timestamp }) =>
      signBitget({ apiKey, passphrase, key, method, path, query, body, timestamp }),
  };
}
