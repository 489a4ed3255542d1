import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createBinanceSigner, createBinanceSigning } from '../src/binance/index.ts';
import { createBitgetSigner, createBitgetSigning } from '../src/bitget/index.ts';
import { createSigningKey, type KeyCredentials } from '../src/index.ts';
import { testKey } from './keys.ts';

const apiKey = 'CANARY-api-key';
const passphrase = 'CANARY-passphrase';
const privateKey = testKey('ed25519.pem');
const rsaKey = testKey('rsa.pem');
const material = privateKey.split('\n')[1] ?? '';
const rsaMaterial = rsaKey.split('\n')[3] ?? '';

/** Everything that a log, an error tracker or a debugger would show of something. */
function everythingSeen(thing: unknown): string {
  const seen = [inspect(thing, { depth: 20, showHidden: true, getters: true }), JSON.stringify(thing), String(thing)];
  if (thing instanceof Error) seen.push(thing.message, thing.stack ?? '', everythingSeen(thing.cause));
  return seen.join('\n');
}

function expectNoSecret(thing: unknown) {
  const seen = everythingSeen(thing);
  for (const secret of ['CANARY', material, rsaMaterial]) expect(seen).not.toContain(secret);
}

const keys: KeyCredentials[] = [
  { secretKey: 'CANARY-secret-key' },
  { privateKey: rsaKey },
  { privateKey: Buffer.from(rsaKey) },
  { sign: async () => 'CANARY-signature' },
];

it('shows no secret in any object it makes, before and after signing', async () => {
  for (const credentials of [...keys, { privateKey } as const]) {
    const key = createSigningKey(credentials);
    const binance = createBinanceSigner({ apiKey, ...credentials });
    const things: unknown[] = [key, binance, createBinanceSigning({ apiKey, ...credentials })];
    things.forEach(expectNoSecret);
    await key.sign('payload', 'base64');
    await binance.sign({ query: '', timestamp: 1 });
    things.forEach(expectNoSecret);
  }
  for (const credentials of keys) {
    const bitget = createBitgetSigner({ apiKey, passphrase, ...credentials });
    await bitget.sign({ method: 'GET', path: '/', query: '', timestamp: 1 });
    for (const thing of [bitget, createBitgetSigning({ apiKey, passphrase, ...credentials })]) expectNoSecret(thing);
  }
});

const half = `-----BEGIN PRIVATE KEY-----\n${material.slice(0, -4)}\n-----END PRIVATE KEY-----`;

it.each<[string, () => unknown]>([
  ['an API key with a line break', () => createBinanceSigner({ apiKey: 'CANARY\n', secretKey: 'CANARY' })],
  ['a passphrase in another script', () => createBitgetSigner({ apiKey, passphrase: 'CANARY密', secretKey: 'CANARY' })],
  ['a secret with blanks', () => createSigningKey({ secretKey: ' CANARY' })],
  ['two ways to sign', () => createSigningKey({ secretKey: 'CANARY', privateKey } as unknown as KeyCredentials)],
  ['a secret key in place of a PEM', () => createSigningKey({ privateKey: 'CANARY-secret-key' })],
  ['a damaged key', () => createSigningKey({ privateKey: half })],
  ['a damaged key in bytes', () => createSigningKey({ privateKey: Buffer.from(material, 'base64').subarray(0, 40) })],
  ['a key of another kind', () => createSigningKey({ privateKey: testKey('x25519.pem') })],
  [
    'another passphrase of a key',
    () => createSigningKey({ privateKey: testKey('rsa-encrypted.pem'), privateKeyPassphrase: 'CANARY' }),
  ],
  ['an Ed25519 key for Bitget', () => createBitgetSigner({ apiKey, passphrase, privateKey })],
  ['a bad time', () => createBinanceSigner({ apiKey, secretKey: 'CANARY' }).sign({ query: '', timestamp: Number.NaN })],
  [
    'a signature that is there',
    () => createBinanceSigner({ apiKey, secretKey: 'CANARY' }).sign({ query: 'signature=CANARY', timestamp: 1 }),
  ],
  ['a signer that answers with a line break', () => createSigningKey({ sign: () => 'CANARY\n' }).sign('', 'hex')],
])('shows no secret in the error of %s', async (_name, fail) => {
  const error = await (async () => fail())().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expectNoSecret(error);
});
