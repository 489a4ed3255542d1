import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
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

const secrets = [apiKey, 'CANARY "quoted\\" p&ss/phrase+1', 'swordfishes'];

/** How the service behind a signer may quote what it was given; the client's tests have more of them. */
const quotes: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in upper case', (text) => text.toUpperCase()],
  ['as JSON', (text) => JSON.stringify(text)],
  ['as JSON in escapes', (text) => text.replace(/[\s\S]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['in base64', (text) => Buffer.from(text).toString('base64')],
  ['in base64 with a name', (text) => `Basic ${Buffer.from(`name:${text}`).toString('base64')}`],
  ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
];

/** Everything that is seen, and everything that it says in another encoding, word by word. */
function everythingRead(thing: unknown): string {
  const seen = everythingSeen(thing);
  const unescaped = seen
    .replace(/\\+u00(..)/g, '%$1')
    .replace(/%25/g, '%')
    .replace(/%(?!..)/g, '');
  const words = seen.match(/[\w+/=]{8,}/g) ?? [];
  const decoded = words.flatMap((word) => [Buffer.from(word, 'base64'), Buffer.from(word, 'hex')].map(String));
  return [seen, unescape(unescaped), ...decoded].join('\n').toLowerCase();
}

describe.each(quotes)('a signer’s error that quotes %s', (_, quote) => {
  it.each<[string, (text: string) => unknown]>([
    ['in its message', (text) => new Error(`the service refused: ${text}; ask again`)],
    ['in its name', (text) => Object.assign(new Error('failed'), { name: text })],
    ['in its code', (text) => Object.assign(new Error('failed'), { code: text })],
    ['in its stack', (text) => Object.assign(new Error('failed'), { stack: text })],
    ['in its cause', (text) => new Error('failed', { cause: new Error(text) })],
    ['in fields of its own', (text) => Object.assign(new Error('failed'), { request: { text } })],
    ['as thrown text', (text) => text],
  ])('shows no secret %s', async (_, make) => {
    for (const secret of secrets) {
      const credentials = {
        apiKey: secret,
        passphrase: secret,
        sign: (payload: string) => Promise.reject(make(`${quote(secret)} for ${quote(payload)}`)),
      };
      const request = { method: 'GET', path: '/', query: 'symbol=CANARY', timestamp: 1 };
      for (const signer of [createBinanceSigner(credentials), createBitgetSigner(credentials)]) {
        const error = await (async () => signer.sign(request))().catch((reason: unknown) => reason);
        expect(error).toMatchObject({ code: 'SIGN_FAILED', outcome: 'refused' });
        expect(everythingRead(error)).not.toContain(secret.toLowerCase());
        expect(everythingRead(error)).not.toContain('symbol=');
      }
    }
  });
});

it.each([
  ['Error', 'the HSM is away'],
  ['AccessDeniedException', 'not allowed to sign; authentication has expired.'],
  ['SystemError', 'connect ECONNREFUSED ***'],
])('keeps what is plain words in a signer’s error: %s, %s', async (name, message) => {
  const thrown = Object.assign(new Error(message.replace('***', '127.0.0.1:443')), { name });
  const signer = createBinanceSigner({ apiKey, sign: () => Promise.reject(thrown) });
  const error = await (async () => signer.sign({ query: '', timestamp: 1 }))().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ cause: { name, message } });
});
