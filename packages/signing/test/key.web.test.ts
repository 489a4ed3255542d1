import { expect, it, vi } from 'vitest';
import { createSigningKey } from '../src/index.ts';
import { derOf, refusal, testKey, testPassphrase } from './keys.ts';

const rsa = testKey('rsa.pem');

it.each(['rsa-pkcs1.pem', 'rsa-encrypted.pem', 'ed25519-encrypted.pem'])('says how to convert %s', (file) => {
  const error = refusal({ privateKey: testKey(file), privateKeyPassphrase: testPassphrase });
  expect(error.message).toMatch(/^privateKey: is damaged, encrypted or not PKCS#8; convert it: openssl pkey -in /);
});

it.each(['rsa-pkcs1.pem', 'rsa-encrypted.pem'])('says how to convert %s given as DER', (file) => {
  const error = refusal({ privateKey: derOf(testKey(file)) });
  expect(error.message).toMatch(/^privateKey: is damaged, encrypted or not PKCS#8; convert it: openssl pkey -in /);
});

it('reports with the first signature what only WebCrypto itself can find', async () => {
  const key = createSigningKey({ privateKey: derOf(rsa).fill(0xff, 40) });
  await expect(key.sign('payload', 'base64')).rejects.toThrow(/^privateKey: was refused by WebCrypto \(\w+, RSASSA/);
});

it('imports a key once for all signatures, and not before the first', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const key = createSigningKey({ privateKey: rsa });
  expect(importKey).not.toHaveBeenCalled();
  await Promise.all([key.sign('a', 'base64'), key.sign('b', 'base64')]);
  await key.sign('c', 'base64');
  expect(importKey).toHaveBeenCalledTimes(1);
  importKey.mockRestore();
});
