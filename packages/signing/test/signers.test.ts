import { expect, it } from 'vitest';
import { createBinanceSigner, signBinance } from '../src/binance/index.ts';
import { createBitgetSigner } from '../src/bitget/index.ts';
import { BadInputError, createSigningKey, type KeyCredentials } from '../src/index.ts';
import { testKey } from './keys.ts';

const secretKey = 'test-secret-key';

it.each([undefined, '', ' key', 'key\n', 'ключ', 7])('refuses %j as an API key', (apiKey) => {
  const make = () => createBinanceSigner({ apiKey: apiKey as string, secretKey });
  expect(make).toThrow(BadInputError);
  expect(make).toThrow(/^apiKey: is .*; give it as the exchange showed it$/);
  expect(() => createBitgetSigner({ apiKey: apiKey as string, passphrase: 'p', secretKey })).toThrow(/^apiKey: /);
});

it('refuses Bitget credentials without their passphrase', () => {
  const credentials = { apiKey: 'k', secretKey } as unknown as {
    apiKey: string;
    passphrase: string;
    secretKey: string;
  };
  expect(() => createBitgetSigner(credentials)).toThrow(
    'passphrase: is missing; give the one chosen when the key was made',
  );
});

it('refuses an Ed25519 key for Bitget', () => {
  const make = () => createBitgetSigner({ apiKey: 'k', passphrase: 'p', privateKey: testKey('ed25519.pem') });
  expect(make).toThrow('privateKey: is an Ed25519 key, which Bitget does not take; use an RSA or an HMAC key');
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 1.5])('refuses %d as a time', (timestamp) => {
  const message = `timestamp: is ${timestamp}; give whole milliseconds`;
  expect(() => createBinanceSigner({ apiKey: 'k', secretKey }).sign({ query: '', timestamp })).toThrow(message);
  const bitget = createBitgetSigner({ apiKey: 'k', passphrase: 'p', secretKey });
  expect(() => bitget.sign({ method: 'GET', path: '/', query: '', timestamp })).toThrow(message);
});

it.each([0, -1, 2.5, Number.NaN, 60_001])('refuses %d as a receive window', (recvWindow) => {
  const signer = createBinanceSigner({ apiKey: 'k', secretKey });
  expect(() => signer.sign({ query: '', timestamp: 1, recvWindow })).toThrow('recvWindow: is');
});

it.each([
  ['signature=x', ''],
  ['a=1&signature=x', ''],
  ['', 'a=1&signature=x'],
])('refuses to sign what is signed: %j %j', (query, body) => {
  const signer = createBinanceSigner({ apiKey: 'k', secretKey });
  expect(() => signer.sign({ query, body, timestamp: 1 })).toThrow('signature: is already there');
});

it('refuses a query that nobody can decode, for Bitget', () => {
  const signer = createBitgetSigner({ apiKey: 'k', passphrase: 'p', secretKey });
  expect(() => signer.sign({ method: 'GET', path: '/', query: 'a=100%', timestamp: 1 })).toThrow(
    'query: is not percent-encoded UTF-8; make it with serializeQuery',
  );
});

it.each<[string, KeyCredentials]>([
  ['of its own at once', { sign: (payload) => `<${payload}>` }],
  ['of its own later', { sign: async (payload) => `<${payload}>` }],
])('takes a signer %s, percent-encodes its text for Binance and leaves it alone for Bitget', async (_name, key) => {
  const binance = createBinanceSigner({ apiKey: 'k', ...key });
  expect((await binance.sign({ query: 'a=1', timestamp: 2 })).query).toBe(
    'a=1&timestamp=2&signature=%3Ca%3D1%26timestamp%3D2%3E',
  );
  const bitget = createBitgetSigner({ apiKey: 'k', passphrase: 'p', ...key });
  const { headers } = await bitget.sign({ method: 'get', path: '/p', query: 'a=1', timestamp: 2 });
  expect(headers['ACCESS-SIGN']).toBe('<2GET/p?a=1>');
});

it('keeps the stages apart from each other', async () => {
  const key = createSigningKey({ secretKey });
  const input = { apiKey: 'k', key, query: 'a=1', timestamp: 2 };
  const [first, second] = [await signBinance(input), await signBinance(input)];
  first.headers['X-MBX-APIKEY'] = 'changed';
  expect(second.headers).toEqual({ 'X-MBX-APIKEY': 'k' });
  expect(input).toEqual({ apiKey: 'k', key, query: 'a=1', timestamp: 2 });
});
