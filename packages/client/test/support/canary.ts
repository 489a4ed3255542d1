import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { expect } from 'vitest';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const canaryPem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const [, pemLine = ''] = canaryPem.split('\n');

/** Credentials that nothing else looks like. The passphrase is short, as people choose them. */
export const canaryKey = { apiKey: 'CANARY-key-0123456789', secretKey: 'CANARY-secret-0123456789' };
export const canaryPassphrase = 'CANARY-pass';
/** What a signer of the caller's own gives: a plus sign shows whether an encoded form gets out. */
export const canarySignature = 'CANARY+signature+0123456789==';

const secrets = [
  'CANARY',
  encodeURIComponent(canarySignature),
  pemLine,
  // The bare secret part of a key in DER, as bytes would show.
  privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(64, 96).toString('hex'),
];

/** Everything that a person or a log could make of a value. */
export function shown(value: unknown): string {
  const parts = [inspect(value, { showHidden: true, depth: null, maxStringLength: null, maxArrayLength: null })];
  for (let at: unknown = value, deep = 0; at && deep < 10; deep += 1) {
    parts.push(String(at), JSON.stringify(at), JSON.stringify(at, everything) ?? '');
    if (at instanceof Error) parts.push(at.message, at.stack ?? '');
    at = at instanceof Error ? at.cause : undefined;
  }
  return parts.join('\n');
}

/** Errors hide stack and cause from JSON; loggers show them. */
function everything(this: object, name: string, shown: unknown): unknown {
  // What `toJSON` made of it is in the JSON without this.
  const value: unknown = Reflect.get(this, name);
  return value instanceof Error
    ? Object.fromEntries(Object.getOwnPropertyNames(value).map((name) => [name, Reflect.get(value, name)]))
    : shown;
}

/** Fails where any secret can be seen, and says which and where. */
export function expectNoSecret(value: unknown): void {
  const text = shown(value);
  for (const secret of secrets) {
    const at = text.indexOf(secret);
    expect(at < 0 ? '' : text.slice(Math.max(0, at - 80), at + 80)).toBe('');
  }
}
