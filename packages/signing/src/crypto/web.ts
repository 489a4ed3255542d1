import type { SigningKey } from '../key.ts';
import { badKey, convertKey, findPrivateKey, makeKey, textOrDer } from '../pem.ts';

type Algorithm = { readonly name: string; readonly hash?: 'SHA-256' };

/** HMAC-SHA256 with WebCrypto. */
export function hmacKey(secret: string): SigningKey['sign'] {
  return importedKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' });
}

/** RSA (PKCS#1 v1.5 with SHA-256) or Ed25519 with WebCrypto, which reads unencrypted PKCS#8 only. */
export function openPrivateKey(privateKey: string | Uint8Array): SigningKey {
  const source = textOrDer(privateKey);
  const der = typeof source === 'string' ? derOf(findPrivateKey(source).content) : Uint8Array.from(source);
  const kind = kindOf(der);
  const algorithm = kind === 'rsa' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' as const } : { name: 'Ed25519' };
  return { kind, sign: importedKey('pkcs8', der, algorithm) };
}

/** Imports the key at the first signature, once for all, because importing is asynchronous and creating a key is not. */
function importedKey(
  format: 'raw' | 'pkcs8',
  bytes: Uint8Array<ArrayBuffer>,
  algorithm: Algorithm,
): (payload: string, encoding: 'hex' | 'base64') => Promise<string> {
  const { subtle } = crypto;
  let imported: ReturnType<typeof subtle.importKey> | undefined;
  return async (payload, encoding) => {
    imported ??= subtle.importKey(format, bytes, algorithm, false, ['sign']).catch((error: Error) => {
      throw badKey(
        `was refused by WebCrypto (${error.name}, ${algorithm.name})`,
        'use an intact key or a newer runtime',
      );
    });
    const signature = new Uint8Array(await subtle.sign(algorithm.name, await imported, utf8(payload)));
    if (encoding === 'base64') return btoa(String.fromCharCode(...signature));
    return hex(signature);
  };
}

function derOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  } catch {
    throw damaged();
  }
}

/**
 * Reads the kind of key from the head of its PKCS#8 structure:
 * SEQUENCE (whole length), INTEGER 0, SEQUENCE, OBJECT IDENTIFIER of rsaEncryption or Ed25519.
 */
function kindOf(der: Uint8Array): 'rsa' | 'ed25519' {
  const head = hex(der.subarray(0, 32));
  // The length counts from INTEGER 0 on, whose three bytes `start` holds, and the tag after them.
  const [start = '', length = ''] = /^30(?:8[12])?(..|....)02010030/.exec(head) ?? [];
  if (Number.parseInt(length, 16) + start.length / 2 - 4 !== der.length) throw damaged();
  if (head.includes('06092a864886f70d010101')) return 'rsa';
  if (head.includes('06032b6570')) return 'ed25519';
  throw badKey('is not an RSA or Ed25519 key', makeKey);
}

const damaged = () => badKey('is damaged, encrypted or not PKCS#8', convertKey);

const utf8 = (text: string) => new TextEncoder().encode(text);

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
