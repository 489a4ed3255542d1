import { expect, it } from 'vitest';
import { chooseBase } from '../src/base-url.ts';
import { createBinance, createBitget } from './support/api.ts';
import { startExchange } from './support/exchange.ts';

const servers = { production: 'https://fapi.binance.com', testnet: 'https://testnet.binancefuture.com/' };

it.each([
  [{}, 'https://fapi.binance.com', ''],
  [{ environment: 'testnet' }, 'https://testnet.binancefuture.com', ''],
  [{ baseUrl: 'https://proxy.example:8443/binance/um//' }, 'https://proxy.example:8443', '/binance/um'],
  [{ baseUrl: 'https://PROXY.example' }, 'https://proxy.example', ''],
  [{ environment: 'testnet', baseUrl: 'https://proxy.example' }, 'https://proxy.example', ''],
  [{ baseUrl: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080', ''],
  [{ baseUrl: 'http://127.9.9.9' }, 'http://127.9.9.9', ''],
  [{ baseUrl: 'http://localhost:8080/x' }, 'http://localhost:8080', '/x'],
  [{ baseUrl: 'http://[::1]:8080' }, 'http://[::1]:8080', ''],
  [{ baseUrl: 'http://10.0.0.7', allowInsecure: true }, 'http://10.0.0.7', ''],
])('%o goes to %s, prefix "%s"', (choice, origin, prefix) => {
  expect(chooseBase(servers, choice)).toEqual({ origin, prefix });
});

it.each([
  'http://fapi.binance.com',
  'http://10.0.0.7',
  'http://0.0.0.0:8080',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://[::2]',
])('refuses plain http off this machine: %s', (baseUrl) => {
  expect(() => chooseBase(servers, { baseUrl })).toThrow(/baseUrl: is plain http off this machine; .*allowInsecure/);
  expect(() => chooseBase(servers, { baseUrl, allowInsecure: false })).toThrow(/plain http/);
});

it.each([
  ['', /is not the address of a server; give https/],
  ['fapi.binance.com', /is not the address of a server; give https/],
  ['ftp://fapi.binance.com', /is not the address of a server; give https/],
  ['file:///etc/hosts', /is not the address of a server; give https/],
  ['https://user:hunter22@fapi.binance.com', /host and path alone/],
  ['https://hunter22@fapi.binance.com', /host and path alone/],
  ['http://user:hunter22@127.0.0.1', /host and path alone/],
  ['https://fapi.binance.com/?key=hunter22', /host and path alone/],
  ['https://fapi.binance.com/#hunter22', /host and path alone/],
])('refuses %s, and does not repeat what may be a password', (baseUrl, message) => {
  expect(() => chooseBase(servers, { baseUrl, allowInsecure: true })).toThrow(message);
  expect(() => chooseBase(servers, { baseUrl })).not.toThrow(/hunter22/);
});

it.each(['demo', 'toString', '__proto__', ''])(
  'refuses the environment "%s" and names those there are',
  (environment) => {
    expect(() => chooseBase(servers, { environment })).toThrow(/environment: is ".*"; give one of production, testnet/);
  },
);

it('is checked when the client is made', () => {
  expect(() => createBinance({ baseUrl: 'http://fapi.binance.com' })).toThrow(/plain http/);
  expect(() => createBinance({ environment: 'demo' })).toThrow(/give one of production, testnet/);
});

it('puts a prefix in front of the path, which is signed without it', async () => {
  const exchange = await startExchange({ body: { code: '00000', data: {} } });
  const clock = { now: () => 1763683200000 };
  const direct = createBitget({ baseUrl: exchange.baseUrl, clock });
  const proxied = createBitget({ baseUrl: `${exchange.baseUrl}/proxy/bitget/`, clock });
  for (const client of [direct, proxied]) {
    await client.getOrderDetail({ symbol: 'X' });
    await client.GET('/api/v2/mix/order/detail', { params: { query: { symbol: 'X' } } });
  }
  expect(exchange.received.map(({ path }) => path)).toEqual([
    ...Array(2).fill('/api/v2/mix/order/detail'),
    ...Array(2).fill('/proxy/bitget/api/v2/mix/order/detail'),
  ]);
  expect(new Set(exchange.received.map(({ headers }) => headers['access-sign'])).size).toBe(1);
});

it('reaches an IPv6 address', async () => {
  const exchange = await startExchange({ body: {} }, '::1');
  expect(await createBinance({ baseUrl: exchange.baseUrl }).checkServerTime()).toEqual({});
  expect(exchange.received[0]?.headers.host).toMatch(/^\[::1\]:\d+$/);
});
