import { Buffer } from 'node:buffer';
import { createHmac, createPrivateKey, createSecretKey, type KeyObject, sign } from 'node:crypto';
import { BadInputError } from '../errors.ts';
import type { SigningKey } from '../key.ts';
import { badKey, convertKey, findPrivateKey, makeKey, textOrDer } from '../pem.ts';

/** HMAC-SHA256 with `node:crypto`, at once. */
export function hmacKey(secret: string): SigningKey['sign'] {
  // A key object spares the conversion of the secret on every call, and `inspect` shows none of it.
  const key = createSecretKey(Buffer.from(secret));
  return (payload, encoding) => createHmac('sha256', key).update(payload).digest(encoding);
}

/** RSA (PKCS#1 v1.5 with SHA-256) or Ed25519 with `node:crypto`, at once. */
export function openPrivateKey(privateKey: string | Uint8Array, passphrase?: string): SigningKey {
  const key = readKey(privateKey, passphrase);
  const kind = key.asymmetricKeyType;
  if (kind !== 'rsa' && kind !== 'ed25519') throw badKey(`is of kind ${kind}, not RSA or Ed25519`, makeKey);
  const digest = kind === 'rsa' ? 'sha256' : null;
  return { kind, sign: (payload, encoding) => sign(digest, Buffer.from(payload), key).toString(encoding) };
}

function readKey(privateKey: string | Uint8Array, passphrase?: string): KeyObject {
  const source = textOrDer(privateKey);
  const secret = passphrase === undefined ? {} : { passphrase };
  try {
    if (typeof source === 'string') return createPrivateKey({ key: findPrivateKey(source).text, ...secret });
    const der = { key: Buffer.from(source), format: 'der' as const, ...secret };
    try {
      return createPrivateKey({ ...der, type: 'pkcs1' });
    } catch {
      return createPrivateKey({ ...der, type: 'pkcs8' });
    }
  } catch (error) {
    // OpenSSL's own error says nothing that the user can act on, so it is not kept as a cause.
    if (error instanceof BadInputError) throw error;
    if (passphrase !== undefined) throw badKey('is damaged, or its passphrase is another', convertKey);
    // Runtimes have many codes for this in PEM, and one in DER.
    const named = typeof source === 'string' ? source.includes('ENCRYPTED') : hasCode(error, 'ERR_MISSING_PASSPHRASE');
    if (named) throw badKey('is encrypted', `give privateKeyPassphrase, or ${convertKey}`);
    throw badKey('is damaged or in a format that cannot be read', convertKey);
  }
}

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;
