import { createHmac, createSecretKey, type KeyObject, verify as verifyWithKey } from 'node:crypto';
import type { Verifier } from './credential.ts';

const keys = new Map<string, KeyObject>();

/** Made once for a secret: Node would otherwise make it anew for every call. */
const keyOf = (secretKey: string): KeyObject => {
  const known = keys.get(secretKey) ?? createSecretKey(secretKey, 'utf8');
  keys.set(secretKey, known);
  return known;
};

/** Checks a signature over text. Binance writes HMAC in hex of either case, Bitget in base64; key pairs sign in base64. */
export const verifySignature = (
  verifier: Verifier,
  payload: string,
  signature: string,
  hmacEncoding: 'hex' | 'base64',
): boolean => {
  if (verifier.kind === 'hmac') {
    const right = createHmac('sha256', keyOf(verifier.secretKey)).update(payload, 'utf8').digest(hmacEncoding);
    return hmacEncoding === 'hex' ? right === signature.toLowerCase() : right === signature;
  }
  const algorithm = verifier.kind === 'rsa' ? 'sha256' : null;
  return verifyWithKey(algorithm, Buffer.from(payload, 'utf8'), verifier.publicKey(), Buffer.from(signature, 'base64'));
};
