import { describe, expect, it } from 'vitest';
import { createBinance } from './support/api.ts';
import { type Answer, startExchange } from './support/exchange.ts';

const text = '{"orderId": 8389765612825190229, "symbol": "龙虾USDT"}';
const data = { orderId: '8389765612825190229', symbol: '龙虾USDT' };
const path = '/fapi/v1/order';

async function get(answer: Answer, init: object = {}) {
  const exchange = await startExchange(answer);
  return createBinance({ baseUrl: exchange.baseUrl }).GET(path, { params: { query: { symbol: 'X' } }, ...init });
}

describe('parseAs', () => {
  it.each([{ body: text }, { body: text, chunked: true }])('gives the answer as it came: %o', async (answer) => {
    expect((await get(answer, { parseAs: 'json' })).data).toEqual(data);
    expect((await get(answer, { parseAs: 'text' })).data).toBe(text);
    const blob = (await get(answer, { parseAs: 'blob' })).data as Blob;
    expect(await blob.text()).toBe(text);
    const bytes = (await get(answer, { parseAs: 'arrayBuffer' })).data as ArrayBuffer;
    expect(new TextDecoder().decode(bytes)).toBe(text);
    const stream = (await get(answer, { parseAs: 'stream' })).data as ReadableStream;
    expect(await new Response(stream).text()).toBe(text);
  });

  it('does not keep a refusal from being one', async () => {
    const body = { code: -2010, msg: 'no' };
    const { data: none, error } = await get({ status: 400, body }, { parseAs: 'text' });
    expect([none, error]).toEqual([undefined, body]);
  });
});

describe('what cannot be read is an error that is there to be seen', () => {
  it.each<[string, Answer, unknown]>([
    ['an empty body', { body: '' }, expect.stringContaining('HTTP 200')],
    ['an empty body in chunks', { body: '', chunked: true }, expect.stringContaining('HTTP 200')],
    ['an empty body of a bad status', { status: 502, body: '' }, expect.stringContaining('HTTP 502')],
    ['a page', { body: '<html>' }, '<html>'],
    ['JSON cut short', { body: '{"orderId":' }, '{"orderId":'],
    ['a text', { body: '"ok"' }, 'ok'],
  ])('%s', async (_, answer, seen) => {
    for (const init of [{}, { middleware: [{ onRequest: () => undefined }] }]) {
      const result = await get(answer, init);
      expect(result).toMatchObject({ error: seen });
      expect(result.data).toBeUndefined();
      expect(result.response.ok).toBe(false);
    }
  });
});

describe('response', () => {
  const headers = { 'X-One': '1', 'Set-Cookie': ['a=1', 'b=2'] };

  it('tells status, address and headers', async () => {
    const { response } = await get({ body: text, headers, chunked: true });
    expect([response.status, response.ok, response.redirected, response.type]).toEqual([200, true, false, 'default']);
    expect(response.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/fapi\/v1\/order\?symbol=X$/);
    expect([response.headers.get('x-ONE'), response.headers.has('X-One')]).toEqual(['1', true]);
    expect(response.headers.get('set-cookie')).toBe('a=1, b=2');
  });

  it('has no header that was not sent', async () => {
    const { headers: received } = (await get({ body: text })).response;
    for (const name of ['x-two', 'constructor', '__proto__']) {
      expect([received.get(name), received.has(name)]).toEqual([null, false]);
    }
  });

  it('lists headers as the global class does', async () => {
    const { headers: received } = (await get({ body: text, headers: { 'X-One': '1' } })).response;
    const listed: [string, string][] = [];
    received.forEach((value, name) => {
      listed.push([name, value]);
    });
    expect(listed).toContainEqual(['x-one', '1']);
    expect([...received]).toEqual(listed);
    expect([...received.entries()]).toEqual(listed);
    expect([...received.keys()]).toEqual(listed.map(([name]) => name));
    expect([...received.values()]).toEqual(listed.map(([, value]) => value));
  });
});

describe('a path that the descriptions do not know', () => {
  it('is signed, sent, and read with care', async () => {
    const exchange = await startExchange({ body: text });
    const client = createBinance({ baseUrl: exchange.baseUrl });
    const { data: read } = await client.POST('/fapi/v9/new', { params: { query: { symbol: 'X' } } });
    expect(read).toEqual({ ...data, orderId: '8389765612825190229' });
    expect(exchange.received[0]).toMatchObject({ method: 'POST', path: '/fapi/v9/new' });
    expect(exchange.received[0]?.query).toMatch(/^symbol=X&timestamp=\d+&signature=/);
  });
});

it('never sends a call to another address than the one that was checked', async () => {
  const exchange = await startExchange({ body: text });
  const other = await startExchange({ body: text });
  const client = createBinance({ baseUrl: exchange.baseUrl });
  for (const init of [
    { baseUrl: other.baseUrl },
    { baseUrl: `${exchange.baseUrl}0` },
    { middleware: [{ onRequest: () => new Request(other.baseUrl + path) }] },
  ])
    await expect(client.GET(path, init)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect([...exchange.received, ...other.received]).toEqual([]);
});
