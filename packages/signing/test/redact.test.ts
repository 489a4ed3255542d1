import { expect, it } from 'vitest';
import { redactHeaders, redactUrl, secretHeaders, secretParameters } from '../src/index.ts';

const listenKey = 'pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1';

it.each([
  ['https://h/p?symbol=BTCUSDT&signature=abc', 'https://h/p?symbol=BTCUSDT&signature=***'],
  ['https://h/p?signature=abc&symbol=x#part', 'https://h/p?signature=***&symbol=x#part'],
  ['/fapi/v1/listenKey?listenKey=abc', '/fapi/v1/listenKey?listenKey=***'],
  ['symbol=x&SIGNATURE=abc&ListenKey=d', 'symbol=x&SIGNATURE=***&ListenKey=***'],
  ['signature=abc', 'signature=***'],
  ['/p?%73ignature=abc&a=%zz', '/p?%73ignature=***&a=%zz'],
  ['/p?mysignature=abc&signatures=d&x=signature', '/p?mysignature=abc&signatures=d&x=signature'],
  ['http://user:pass@proxy:3128/p?a=b', 'http://***@proxy:3128/p?a=b'],
  ['https://user:p@ss@host/p?a=b@c', 'https://***@host/p?a=b@c'],
  ['https://user:p@s@s@host', 'https://***@host'],
  ['wss://h:9443/ws/btcusdt@depth', 'wss://h:9443/ws/btcusdt@depth'],
  [`wss://h/ws/${listenKey}`, 'wss://h/ws/***'],
  [`wss://h:9443/private/ws/${listenKey.toUpperCase()}?a=b#c`, 'wss://h:9443/private/ws/***?a=b#c'],
  [`/ws/${listenKey}/btcusdt@depth`, '/ws/***/btcusdt@depth'],
  [`/${listenKey}`, '/***'],
  [
    `wss://h/stream?streams=btcusdt@depth/${listenKey}&a=${listenKey}`,
    `wss://h/stream?streams=btcusdt@depth/***&a=${listenKey}`,
  ],
  [`wss://h/stream?streams=${listenKey}@arr`, 'wss://h/stream?streams=***@arr'],
  [`https://${listenKey}/p`, `https://${listenKey}/p`],
  ['https://h/龙虾?a=b+c%20d', 'https://h/龙虾?a=b+c%20d'],
  ['', ''],
])('%s', (url, shown) => {
  expect(redactUrl(url)).toBe(shown);
});

it('takes URL objects', () => {
  expect(redactUrl(new URL('https://h/p?signature=abc'))).toBe('https://h/p?signature=***');
});

const headers = { 'X-MBX-APIKEY': 'a', 'Access-Key': 'b', 'ACCESS-SIGN': 'c', 'access-passphrase': 'd', Accept: 'e' };
const shown = {
  'X-MBX-APIKEY': '***',
  'Access-Key': '***',
  'ACCESS-SIGN': '***',
  'access-passphrase': '***',
  Accept: 'e',
};

it('hides secret headers in every form of headers, and changes nothing that it is given', () => {
  expect(redactHeaders(headers)).toEqual(shown);
  expect(redactHeaders(Object.entries(headers))).toEqual(shown);
  expect(redactHeaders(new Map(Object.entries(headers)))).toEqual(shown);
  const inLowerCase = Object.fromEntries(Object.entries(shown).map(([name, value]) => [name.toLowerCase(), value]));
  expect(redactHeaders(new Headers(headers))).toEqual(inLowerCase);
  expect(headers['X-MBX-APIKEY']).toBe('a');
});

it('hides what proxies and cookies carry', () => {
  expect(
    redactHeaders({ Authorization: 'Basic a', 'Proxy-Authorization': 'b', Cookie: 'c', 'set-cookie': ['d', 'e'] }),
  ).toEqual({
    Authorization: '***',
    'Proxy-Authorization': '***',
    Cookie: '***',
    'set-cookie': '***',
  });
});

it('shows lists and numbers as text, and leaves out what is not there', () => {
  expect(redactHeaders({ a: ['b', 'c'], 'content-length': 7, d: undefined })).toEqual({
    a: 'b,c',
    'content-length': '7',
  });
});

it('lists what is secret', () => {
  expect(secretHeaders).toEqual([
    'x-mbx-apikey',
    'access-key',
    'access-sign',
    'access-passphrase',
    'authorization',
    'proxy-authorization',
    'cookie',
    'set-cookie',
  ]);
  expect(secretParameters).toEqual(['signature', 'listenKey']);
});
