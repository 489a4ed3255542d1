import { describe, expect, it } from 'vitest';
import { createBitgetDialect } from '../src/bitget/index.ts';
import { createClient } from '../src/create-client.ts';
import {
  binanceKey,
  bitgetKey,
  bitgetOperations,
  createBinance,
  createBitget,
  named,
  type TestClient,
} from './support/api.ts';
import { ended } from './support/ended.ts';
import { startExchange } from './support/exchange.ts';

const path = '/fapi/v1/order';
const query = { symbol: 'BTCUSDT' };

async function start() {
  const exchange = await startExchange({ body: '{"orderId":1}' });
  return { exchange, client: createBinance({ baseUrl: exchange.baseUrl }) };
}

const taken = [
  'X-MBX-APIKEY',
  'x-mbx-apikey',
  'Host',
  'Content-Length',
  'Transfer-Encoding',
  'Connection',
  'Accept-Encoding',
];

describe.each(taken)('%s, which the client sets', (name) => {
  const refusal = { code: 'BAD_INPUT', outcome: 'refused', field: 'headers' };

  it('is refused by name, before anything is sent', async () => {
    const { exchange, client } = await start();
    const headers = { [name]: 'CANARY' };
    const set = (request: Request) => {
      request.headers.set(name, 'CANARY');
    };
    for (const call of [
      client.newOrder(query, { headers }),
      client.checkServerTime({}, { headers }),
      client.POST(path, { params: { query }, headers }),
      client.POST(path, { params: { query }, headers: new Headers(headers) }),
      client.POST(path, { params: { query, header: headers } }),
      client.POST(path, {
        params: { query },
        middleware: [{ onRequest: ({ request }: { request: Request }) => set(request) }],
      }),
    ]) {
      const error = await ended(call);
      expect(error).toMatchObject(refusal);
      expect(error.message.toLowerCase()).toContain(`"${name.toLowerCase()}"`);
      expect(error.message).toContain('needs another client');
      expect(error.message).not.toContain('CANARY');
    }
    expect(exchange.received).toEqual([]);
  });
});

it.each(['ACCESS-KEY', 'Access-Sign', 'access-passphrase', 'ACCESS-TIMESTAMP'])(
  '%s, which the Bitget client sets, is refused by name, before anything is sent',
  async (name) => {
    const exchange = await startExchange({ body: { code: '00000', data: {} } });
    const client = createBitget({ baseUrl: exchange.baseUrl });
    const headers = { [name]: 'CANARY' };
    for (const call of [
      client.placeOrder({ symbol: 'X', size: '1' }, { headers }),
      client.GET('/api/v2/mix/order/detail', { params: { query }, headers }),
    ]) {
      const error = await ended(call);
      expect(error).toMatchObject({ code: 'BAD_INPUT', outcome: 'refused', field: 'headers' });
      expect(error.message).toContain('needs another client');
    }
    expect(exchange.received).toEqual([]);
  },
);

it('a content type other than the body’s is refused, and openapi-fetch’s own is not', async () => {
  const exchange = await startExchange({ body: { code: '00000', data: {} } });
  const client = createBitget({ baseUrl: exchange.baseUrl });
  const body = { symbol: 'X', size: '1' };
  const place = '/api/v2/mix/order/place-order';
  for (const headers of [{ 'Content-Type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }]) {
    await expect(client.placeOrder(body, { headers })).rejects.toMatchObject({ field: 'headers' });
    await expect(client.POST(place, { body, headers })).rejects.toMatchObject({ field: 'headers' });
  }
  expect(exchange.received).toEqual([]);
  const headers = { 'Content-Type': 'application/json', 'x-trace': '7' };
  await client.placeOrder(body, { headers });
  await client.POST(place, { body, headers: { 'x-trace': '7' } });
  await client.POST(place, { body, middleware: [{ onRequest: () => undefined }] });
  expect(exchange.received.map((request) => request.headers['content-type'])).toEqual(
    Array(3).fill('application/json'),
  );
});

it('what an environment needs cannot be replaced: a demo order must not become a real one', async () => {
  const exchange = await startExchange({ body: { code: '00000', data: {} } });
  const client = createClient(
    {
      operations: named(bitgetOperations),
      servers: {},
      dialect: createBitgetDialect(bitgetKey, 'none'),
      serverTime: { operation: 'getServerTime', read: () => 0 },
      headers: { paptrading: '1' },
    },
    { baseUrl: exchange.baseUrl },
  ) as TestClient<keyof typeof bitgetOperations>;
  const order = { symbol: 'X', size: '1' };
  await expect(client.placeOrder(order, { headers: { PAPTRADING: '0' } })).rejects.toMatchObject({ field: 'headers' });
  await client.placeOrder(order);
  expect(exchange.received.map(({ headers }) => headers.paptrading)).toEqual(['1']);
});

it('one without a value is not sent', async () => {
  const { exchange, client } = await start();
  const headers = { 'x-one': undefined, 'x-two': null, 'x-three': '3', 'x-mbx-apikey': undefined } as const;
  await client.queryOrder(query, { headers });
  await client.GET(path, { params: { query }, headers });
  for (const { headers } of exchange.received) {
    expect(headers).not.toHaveProperty('x-one');
    expect(headers).not.toHaveProperty('x-two');
    expect(headers).toMatchObject({ 'x-three': '3', 'x-mbx-apikey': binanceKey.apiKey });
  }
  expect(exchange.received.length).toBe(2);
});

it('others are sent once, beside the client’s', async () => {
  const { exchange, client } = await start();
  const headers = { 'User-Agent': 'desk/1', 'X-Trace': '7', authorization: 'Basic 1' };
  await client.queryOrder(query, { headers });
  await client.GET(path, { params: { query }, headers });
  for (const received of exchange.received) {
    expect(received.headers).toMatchObject({ 'user-agent': 'desk/1', 'x-trace': '7', authorization: 'Basic 1' });
  }
});
