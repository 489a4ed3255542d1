import { expect, it } from 'vitest';
import { createSigningKey, type KeyCredentials } from '../src/index.ts';
import { derOf, refusal, testKey, testPassphrase } from './keys.ts';

const signature = (credentials: KeyCredentials) => createSigningKey(credentials).sign('payload', 'base64');
const privateKeyPassphrase = testPassphrase;
const encrypted = testKey('rsa-encrypted.pem');

it.each<[string, KeyCredentials]>([
  ['PKCS#1', { privateKey: testKey('rsa-pkcs1.pem') }],
  ['PKCS#1 in DER', { privateKey: derOf(testKey('rsa-pkcs1.pem')) }],
  ['encrypted', { privateKey: encrypted, privateKeyPassphrase }],
  ['encrypted in DER', { privateKey: derOf(encrypted), privateKeyPassphrase }],
  ['encrypted PKCS#1', { privateKey: testKey('rsa-pkcs1-encrypted.pem'), privateKeyPassphrase }],
])('reads RSA keys: %s', (_name, credentials) => {
  expect(signature(credentials)).toBe(signature({ privateKey: testKey('rsa.pem') }));
});

it('reads an encrypted Ed25519 key', () => {
  const credentials = { privateKey: testKey('ed25519-encrypted.pem'), privateKeyPassphrase };
  expect(signature(credentials)).toBe(signature({ privateKey: testKey('ed25519.pem') }));
});

it('asks for the passphrase of an encrypted key in DER', () => {
  expect(refusal({ privateKey: derOf(encrypted) }).message).toBe(
    'privateKey: is encrypted; give privateKeyPassphrase, or convert it: openssl pkey -in key.pem -out pkcs8.pem',
  );
});

it('finds damage in the middle of a key at creation', () => {
  expect(refusal({ privateKey: derOf(testKey('rsa.pem')).fill(0xff, 40) }).message).toContain('is damaged');
});
