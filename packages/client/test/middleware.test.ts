import { describe, expect, it, vi } from 'vitest';
import { createBinance, createBitget } from './support/api.ts';
import { type Answer, startExchange } from './support/exchange.ts';

const path = '/fapi/v1/order';
const init = { params: { query: { symbol: 'BTCUSDT' } } };
const order = '{"orderId":8389765612825190229}';

async function start(answer: Answer = { body: order }) {
  const exchange = await startExchange(answer);
  return { exchange, client: createBinance({ baseUrl: exchange.baseUrl }) };
}

describe('middleware on the request', () => {
  it('gets a real Request, before it is signed', async () => {
    const { exchange, client } = await start();
    const onRequest = vi.fn();
    client.use({ onRequest });
    await client.GET(path, init);
    const { request, schemaPath } = onRequest.mock.calls[0]?.[0] ?? {};
    expect(request).toBeInstanceOf(Request);
    expect([request.method, request.url, schemaPath]).toEqual([
      'GET',
      `${exchange.baseUrl}${path}?symbol=BTCUSDT`,
      path,
    ]);
  });

  it('may change it: what it made is what is signed and sent', async () => {
    const { exchange, client } = await start();
    client.use({
      onRequest({ request }: { request: Request }) {
        request.headers.set('X-Trace', '7');
      },
    });
    await client.GET(path, init);
    expect(exchange.received[0]?.headers['x-trace']).toBe('7');
  });

  it('may replace it, body included', async () => {
    const exchange = await startExchange({ body: { code: '00000', data: {} } });
    const client = createBitget({ baseUrl: exchange.baseUrl });
    const onRequest = ({ request }: { request: Request }) =>
      new Request(request.url, { method: 'POST', headers: request.headers, body: '{"symbol":"ETHUSDT"}' });
    const { error } = await client.POST('/api/v2/mix/order/place-order', {
      body: { symbol: 'BTCUSDT', size: '1' },
      middleware: [{ onRequest }],
    });
    expect(error).toBeUndefined();
    expect(exchange.received[0]?.body).toBe('{"symbol":"ETHUSDT"}');
  });

  it('may answer itself, and nothing is sent', async () => {
    const { exchange, client } = await start();
    const onRequest = () => Response.json({ cached: true });
    expect((await client.GET(path, { ...init, middleware: [{ onRequest }] })).data).toEqual({ cached: true });
    expect(exchange.received).toEqual([]);
  });

  it('leaves signal and options of the call in force', async () => {
    const { exchange, client } = await start();
    client.use({ onRequest: () => undefined });
    await client.GET(path, { ...init, recvWindow: 1234 });
    expect(exchange.received[0]?.query).toContain('&recvWindow=1234&');
    const signal = AbortSignal.abort();
    await expect(client.GET(path, { ...init, signal })).rejects.toMatchObject({ code: 'ABORTED' });
    await expect(client.GET(path, { ...init, timeout: -1 })).rejects.toMatchObject({ field: 'timeout' });
  });
});

describe('middleware on the response', () => {
  it('gets a real Response whose digits are safe from any parser', async () => {
    const { exchange, client } = await start();
    const seen: unknown[] = [];
    client.use({
      async onResponse({ response }: { response: Response }) {
        expect(response).toBeInstanceOf(Response);
        seen.push(response.ok, response.status, response.url, await response.clone().json());
      },
    });
    const { data } = await client.GET(path, init);
    expect(seen).toEqual([true, 200, `${exchange.baseUrl}${path}?symbol=BTCUSDT`, { orderId: '8389765612825190229' }]);
    expect(data).toEqual({ orderId: '8389765612825190229' });
  });

  it('may replace it', async () => {
    const { client } = await start();
    const onResponse = () => Response.json({ replaced: true }, { status: 201 });
    const { data, response } = await client.GET(path, { ...init, middleware: [{ onResponse }] });
    expect([data, response.status]).toEqual([{ replaced: true }, 201]);
  });

  it('sees a refusal inside HTTP 200 as one', async () => {
    const body = { code: '40009', msg: 'sign signature error' };
    const exchange = await startExchange({ body });
    const client = createBitget({ baseUrl: exchange.baseUrl });
    const oks: boolean[] = [];
    client.use({
      onResponse({ response }: { response: Response }) {
        oks.push(response.ok);
      },
    });
    expect(await client.GET('/api/v2/mix/order/detail', init)).toMatchObject({ error: body });
    expect(oks).toEqual([false]);
  });

  it.each([204, 205, 304])('gets an answer of status %i, which cannot have a body', async (status) => {
    const { client } = await start({ status, body: '' });
    const statuses: number[] = [];
    client.use({
      onResponse({ response }: { response: Response }) {
        statuses.push(response.status);
      },
    });
    // Without a body there is no `error`, and a result without one would look like success.
    await expect(client.GET(path, init)).rejects.toMatchObject({ code: 'UNREADABLE_RESPONSE', status });
    expect(statuses).toEqual([status]);
  });

  it('hears of a call without an answer', async () => {
    const { client } = await start();
    const onError = vi.fn();
    client.use({ onError });
    const signal = AbortSignal.abort();
    await client.GET(path, { ...init, signal }).catch(() => {});
    expect(onError.mock.calls[0]?.[0].error).toMatchObject({ code: 'ABORTED' });
  });
});

it('is gone after eject, also for those that come to light requests again', async () => {
  const { client } = await start();
  const onRequest = vi.fn();
  const middleware = { onRequest };
  client.use(middleware);
  await client.GET(path, init);
  client.eject(middleware);
  const { response } = await client.GET(path, init);
  expect(onRequest).toHaveBeenCalledTimes(1);
  expect(response).not.toBeInstanceOf(Response);
});

it('does not touch named methods', async () => {
  const { client } = await start();
  const onRequest = vi.fn();
  client.use({ onRequest });
  expect(await client.queryOrder({ symbol: 'X' })).toEqual({ orderId: '8389765612825190229' });
  expect(onRequest).not.toHaveBeenCalled();
});
