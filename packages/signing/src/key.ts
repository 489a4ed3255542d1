import { hmacKey, openPrivateKey } from '#crypto';
import { BadInputError, OpenDerivsError } from './errors.ts';
import { plainCause } from './plain-cause.ts';
import { asShown, printable } from './printable.ts';

/** The secret half of an API key: the exchange's secret key, a private key of your own, or a signer of your own. */
export type KeyCredentials =
  | {
      readonly secretKey: string;
      readonly privateKey?: undefined;
      readonly privateKeyPassphrase?: undefined;
      readonly sign?: undefined;
    }
  | {
      /** PEM text, its bytes, or DER bytes. */
      readonly privateKey: string | Uint8Array;
      readonly privateKeyPassphrase?: string | undefined;
      readonly secretKey?: undefined;
      readonly sign?: undefined;
    }
  | {
      /** Signs the payload where the key lives and returns the bare signature text (hex or base64, not percent-encoded). */
      readonly sign: (payload: string) => string | Promise<string>;
      readonly secretKey?: undefined;
      readonly privateKey?: undefined;
      readonly privateKeyPassphrase?: undefined;
    };

/** A key that is ready to sign. It holds nothing that can be printed. */
export interface SigningKey {
  readonly kind: 'hmac' | 'rsa' | 'ed25519' | 'custom';
  /** Signs the UTF-8 bytes of a payload. `custom` keys return their own text, whatever `encoding` says. */
  sign(payload: string, encoding: 'hex' | 'base64'): string | Promise<string>;
}

/**
 * Makes a signing key. What a private key is (RSA or Ed25519) is read from the key itself. A key that cannot be used
 * is refused here, with what to do about it, not at the first call.
 *
 * @example
 * const key = createSigningKey({ privateKey: readFileSync('key.pem') });
 * await key.sign('symbol=BTCUSDT&timestamp=1591702613943', 'base64');
 */
export function createSigningKey(credentials: KeyCredentials): SigningKey {
  const { secretKey, privateKey, privateKeyPassphrase, sign } = credentials;
  if ([secretKey, privateKey, sign].filter((given) => given !== undefined).length !== 1) {
    throw new BadInputError('credentials', 'need one way to sign', 'give one of secretKey, privateKey and sign');
  }
  if (sign) {
    // As they are now: the caller may wipe the object.
    const kept = { ...credentials };
    return { kind: 'custom', sign: (payload) => customSignature(kept, payload) };
  }
  if (privateKey !== undefined) return openPrivateKey(privateKey, privateKeyPassphrase);
  return { kind: 'hmac', sign: hmacKey(printable('secretKey', secretKey, asShown)) };
}

async function customSignature({ sign, ...credentials }: KeyCredentials, payload: string): Promise<string> {
  let signature: unknown;
  try {
    signature = await sign?.(payload);
  } catch (error) {
    // What a remote signer says may quote the payload or a key.
    const cause = error instanceof Error ? plainCause(error, credentials) : undefined;
    throw new OpenDerivsError('sign: failed; nothing was sent', { code: 'SIGN_FAILED', outcome: 'refused', cause });
  }
  return printable('sign', signature, 'return hex or base64 on one line');
}
