import { createHmac, createPublicKey, verify } from 'node:crypto';
import createClient, { type ClientOptions } from 'openapi-fetch';
import { expect, it } from 'vitest';
import { type BinanceSigningOptions, createBinanceSigning } from '../src/binance/index.ts';
import { createBitgetSigning } from '../src/bitget/index.ts';
import { encodeJson, serializeQuery } from '../src/index.ts';
import { testKey } from './keys.ts';
import { type Received, startLoopback } from './loopback.ts';
import { operations, type paths } from './paths.ts';

const now = () => 1700000000000;
const secretKey = 'test-secret-key';
const hmac = (text: string, encoding: 'hex' | 'base64') =>
  createHmac('sha256', secretKey).update(text).digest(encoding);

async function binance(options: BinanceSigningOptions = {}, clientOptions: ClientOptions = {}) {
  const server = await startLoopback();
  const client = createClient<paths>({ baseUrl: server.baseUrl, ...clientOptions });
  client.use(createBinanceSigning({ apiKey: 'test-api-key', secretKey }, { now, ...options }));
  return { ...server, client };
}

/** Verifies a request as Binance does: over the bytes that arrived. */
function expectSigned({ query, body, headers }: Received) {
  const [, signedPart, signature] = /^(.*)&signature=([0-9a-f]{64})$/.exec(query) ?? [];
  expect(signature).toBe(hmac(`${signedPart}${body}`, 'hex'));
  expect(headers['x-mbx-apikey']).toBe('test-api-key');
}

const awkward = { symbol: '龙虾USDT', note: ` a+b~!()*'"\`🚀%20&=#?[]{}|\\^`, empty: '', list: '["a b"]' };

it.each([
  ['our serializer', serializeQuery],
  ['the serializer of openapi-fetch', undefined],
  ['URLSearchParams', (query: Record<string, unknown>) => `${new URLSearchParams(query as Record<string, string>)}`],
  ['no encoding at all', (query: Record<string, unknown>) => `note=it's ${query.symbol}"<>\``],
])('signs the bytes that arrive: %s', async (_name, querySerializer) => {
  const { client, received } = await binance({ recvWindow: 3000 }, querySerializer ? { querySerializer } : {});
  const { data } = await client.GET('/fapi/v1/order', { params: { query: awkward } });
  expect(data).toEqual({ code: 200, msg: 'success' });
  const [request] = received;
  if (!request) throw new Error('nothing arrived');
  expectSigned(request);
  expect(request.query).toMatch(/&recvWindow=3000&timestamp=1700000000000&signature=/);
  if (querySerializer === serializeQuery) expect(request.query.startsWith(`${serializeQuery(awkward)}&`)).toBe(true);
});

it('signs a form body with the query, and sends it as text of known length', async () => {
  const { client, received } = await binance({}, { querySerializer: serializeQuery });
  await client.POST('/fapi/v1/order', {
    params: { query: { symbol: '龙虾USDT' } },
    body: { quantity: '1', note: 'x y+z' },
    bodySerializer: serializeQuery,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  const [request] = received;
  if (!request) throw new Error('nothing arrived');
  expectSigned(request);
  expect(request.body).toBe('quantity=1&note=x%20y%2Bz');
  expect(request.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(request.headers['content-length']).toBe(String(request.body.length));
  expect(request.headers['transfer-encoding']).toBeUndefined();
});

it('signs a call without any parameter, and one to a path behind a prefix', async () => {
  const { client, received, baseUrl } = await binance();
  await client.DELETE('/fapi/v1/order');
  await client.POST('/fapi/v1/positionMargin', { baseUrl: `${baseUrl}/proxy`, params: { query: { type: 1 } } });
  expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'DELETE /fapi/v1/order',
    'POST /proxy/fapi/v1/positionMargin',
  ]);
  received.forEach(expectSigned);
});

it('leaves public operations alone, names the key for key operations, signs all else', async () => {
  const { client, received } = await binance({ operations });
  await client.GET('/fapi/v1/time', { params: { query: { a: '1' } } });
  await client.POST('/fapi/v1/listenKey', { params: { query: { a: '1' } } });
  await client.GET('/fapi/v1/order', { params: { query: { a: '1' } } });
  await client.POST('/fapi/v1/positionMargin', { params: { query: { a: '1' } } });
  const [time, listenKey, order, unknown] = received;
  if (!order || !unknown) throw new Error('not all arrived');
  expect(time?.target).toBe('/fapi/v1/time?a=1');
  expect(time?.headers['x-mbx-apikey']).toBeUndefined();
  expect(listenKey?.target).toBe('/fapi/v1/listenKey?a=1');
  expect(listenKey?.headers['x-mbx-apikey']).toBe('test-api-key');
  expectSigned(order);
  expectSigned(unknown);
});

it('adds nothing but what is documented', async () => {
  const plain = await startLoopback();
  await createClient<paths>({ baseUrl: plain.baseUrl }).GET('/fapi/v1/order', { params: { query: { a: '1' } } });
  const { client, received } = await binance();
  await client.GET('/fapi/v1/order', { params: { query: { a: '1' } } });
  const names = (request?: Received) => Object.keys(request?.headers ?? {}).sort();
  expect(names(received[0])).toEqual([...names(plain.received[0]), 'x-mbx-apikey'].sort());
  const parameters = [...new URLSearchParams(received[0]?.query).keys()];
  expect(parameters).toEqual(['a', 'timestamp', 'signature']);
});

it('signs for Bitget: sent encoded, signed decoded', async () => {
  const { baseUrl, received } = await startLoopback();
  const client = createClient<paths>({ baseUrl, querySerializer: serializeQuery, bodySerializer: encodeJson });
  client.use(createBitgetSigning({ apiKey: 'test-api-key', passphrase: 'phrase', secretKey }, { now }));
  await client.GET('/api/v2/mix/account/account', { params: { query: awkward } });
  await client.POST('/api/v2/mix/account/set-margin-mode', { body: { symbol: '龙虾USDT', marginMode: 'isolated' } });
  const [read, write] = received;
  expect(read?.query).toBe(serializeQuery(awkward));
  const text = `symbol=${awkward.symbol}&note=${awkward.note}&empty=&list=["a b"]`;
  expect(read?.headers['access-sign']).toBe(hmac(`1700000000000GET/api/v2/mix/account/account?${text}`, 'base64'));
  expect(write?.body).toBe('{"symbol":"龙虾USDT","marginMode":"isolated"}');
  expect(write?.headers).toMatchObject({
    'access-key': 'test-api-key',
    'access-passphrase': 'phrase',
    'access-timestamp': '1700000000000',
    'access-sign': hmac(`1700000000000POST/api/v2/mix/account/set-margin-mode${write?.body}`, 'base64'),
    'content-type': 'application/json',
  });
});

it.each(['rsa', 'ed25519'])('signs with %s keys', async (kind) => {
  const { baseUrl, received } = await startLoopback();
  const client = createClient<paths>({ baseUrl });
  const privateKey = testKey(`${kind}.pem`);
  client.use(createBinanceSigning({ apiKey: 'test-api-key', privateKey }, { now }));
  await client.GET('/fapi/v1/order', { params: { query: { symbol: '龙虾USDT' } } });
  const [, payload = '', signature = ''] = /^(.*)&signature=(.*)$/.exec(received[0]?.query ?? '') ?? [];
  const bytes = Buffer.from(decodeURIComponent(signature), 'base64');
  const digest = kind === 'rsa' ? 'sha256' : null;
  expect(verify(digest, Buffer.from(payload), createPublicKey(privateKey), bytes)).toBe(true);
});

it('takes the time after every wait', async () => {
  let time = 1000;
  const { client, received } = await binance({ now: () => time });
  const slowBody = new ReadableStream({
    async start(controller) {
      await new Promise((done) => setTimeout(done, 20));
      time = 2000;
      controller.enqueue(new TextEncoder().encode('a=1'));
      controller.close();
    },
  });
  const options = { body: {}, bodySerializer: () => slowBody as unknown as string, duplex: 'half' as const };
  await client.POST('/fapi/v1/order', options);
  expect(received[0]?.query).toContain('timestamp=2000');
});

it('keeps the signal: an abort reaches the call', async () => {
  const { client } = await binance();
  const controller = new AbortController();
  controller.abort(new Error('enough'));
  await expect(client.GET('/fapi/v1/order', { signal: controller.signal })).rejects.toThrow('enough');
});

it('keeps method, headers, cache mode, per-call options and the Request class', async () => {
  class OwnRequest extends Request {}
  let seen: Request | undefined;
  const fetch = async (request: Request) => {
    seen = request;
    return Response.json({});
  };
  const init = { cache: 'no-store', credentials: 'include' } as ClientOptions;
  const { client } = await binance({}, { ...init, Request: OwnRequest, fetch });
  const options = { headers: { 'X-Trace': '7' }, attempt: 3, body: {}, keepalive: true };
  await client.POST('/fapi/v1/order', options);
  expect(seen).toBeInstanceOf(OwnRequest);
  expect(seen).toMatchObject({
    method: 'POST',
    cache: 'no-store',
    credentials: 'include',
    keepalive: true,
    attempt: 3,
  });
  expect(seen?.headers.get('x-trace')).toBe('7');
  expect(await seen?.text()).toBe('{}');
});

it('does not carry key and signature to where a redirect points', async () => {
  const elsewhere = await startLoopback();
  const { baseUrl } = await startLoopback({ status: 307, headers: { location: elsewhere.baseUrl } });
  const client = createClient<paths>({ baseUrl });
  client.use(createBinanceSigning({ apiKey: 'test-api-key', secretKey }, { operations }));
  const signed = await client.GET('/fapi/v1/order');
  const identified = await client.POST('/fapi/v1/listenKey');
  expect([signed.response.status, identified.response.status]).toEqual([307, 307]);
  expect(elsewhere.received).toEqual([]);
});

it('refuses before anything is sent', async () => {
  const { client, received } = await binance({ now: () => Number.NaN });
  await expect(client.GET('/fapi/v1/order')).rejects.toThrow('timestamp: is NaN; give whole milliseconds');
  const signed = { params: { query: { signature: 'x' } } };
  await expect(client.GET('/fapi/v1/order', signed)).rejects.toThrow('signature: is already there');
  expect(received).toEqual([]);
});

it('reads the system clock when no other is given', async () => {
  const { baseUrl, received } = await startLoopback();
  const client = createClient<paths>({ baseUrl });
  const before = Date.now();
  client.use(createBinanceSigning({ apiKey: 'test-api-key', secretKey }));
  await client.GET('/fapi/v1/order');
  const timestamp = Number(new URLSearchParams(received[0]?.query).get('timestamp'));
  expect(timestamp).toBeGreaterThanOrEqual(before);
  expect(timestamp).toBeLessThanOrEqual(Date.now());
});
