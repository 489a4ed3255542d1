import { describe, expect, it } from 'vitest';
import { createBinance, createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { type Answer, startExchange } from './support/exchange.ts';

const now = 1763683200000;
const clock = { now: () => now };
const order = '{"orderId":8389765612825190229,"price":"0.10","n":12345678901234567890}';
const readOrder = { orderId: '8389765612825190229', price: '0.10', n: '12345678901234567890' };

/** One exchange and two clients: what is sent by name and by verb must be the same, and so must what comes back. */
async function twoStyles(answer: Answer) {
  const exchange = await startExchange(answer);
  return { exchange, client: createBinance({ baseUrl: exchange.baseUrl, clock }) };
}

describe('one pipeline below both styles', () => {
  it('sends the same bytes, signed alike', async () => {
    const { exchange, client } = await twoStyles({ body: '{"orderId":1}' });
    const query = { symbol: '龙虾USDT', quantity: '0.10', reduceOnly: true };
    await client.newOrder(query, { recvWindow: 3000, headers: { 'X-Trace': '7' } });
    await client.POST('/fapi/v1/order', { params: { query }, recvWindow: 3000, headers: { 'X-Trace': '7' } });
    const [named, verb] = exchange.received;
    expect(named?.query).toMatch(/^symbol=.+&recvWindow=3000&timestamp=1763683200000&signature=[0-9a-f]{64}$/);
    expect(named?.headers).toMatchObject({ 'x-mbx-apikey': 'key-of-the-tests', 'x-trace': '7' });
    expect(verb).toEqual(named);
  });

  it('sends nothing beside what the call needs', async () => {
    const { exchange, client } = await twoStyles({ body: '{}' });
    await client.checkServerTime();
    await client.GET('/fapi/v1/time');
    for (const { headers, query, body } of exchange.received) {
      expect(Object.keys(headers).sort()).toEqual(['connection', 'host']);
      expect(query + body).toBe('');
    }
  });

  it('gives the key alone where no signature is needed', async () => {
    const { exchange, client } = await twoStyles({ body: '{}' });
    await client.startStream();
    await client.POST('/fapi/v1/listenKey');
    expect(exchange.received.map(({ query }) => query)).toEqual(['', '']);
    expect(exchange.received.map(({ headers }) => headers['x-mbx-apikey'])).toEqual(Array(2).fill('key-of-the-tests'));
  });

  it.each([
    ['of a known length', { body: order }],
    ['in chunks', { body: order, chunked: true }],
  ])('gives the same data, digit for digit: an answer %s', async (_, answer) => {
    const { client } = await twoStyles(answer);
    const init = { params: { query: { symbol: 'BTCUSDT' } } };
    const { data, error, response } = await client.GET('/fapi/v1/order', init);
    expect(error).toBeUndefined();
    expect(data).toEqual(readOrder);
    expect(await client.queryOrder({ symbol: 'BTCUSDT' })).toEqual(data);
    expect((await client.request('get', '/fapi/v1/order', init)).data).toEqual(data);
    expect([response.status, response.ok, await response.clone().json()]).toEqual([200, true, data]);
  });

  it('gives the same facts of a refusal', async () => {
    const body = { code: -4046, msg: 'No need to change margin type.' };
    const { client } = await twoStyles({ status: 400, body, headers: { 'x-mbx-used-weight-1m': '7' } });
    const { data, error, response } = await client.POST('/fapi/v1/order', { params: { query: { symbol: 'X' } } });
    const thrown = await ended(client.newOrder({ symbol: 'X' }));
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: thrown.exchangeCode, msg: thrown.exchangeMessage });
    expect([response.ok, response.status]).toEqual([false, thrown.status]);
    expect(response.headers.get('X-MBX-USED-WEIGHT-1M')).toBe(thrown.headers['x-mbx-used-weight-1m']);
    expect(thrown).toMatchObject({ operation: 'newOrder', outcome: 'refused', code: 'EXCHANGE_REFUSED' });
    expect(thrown.message).toContain('-4046: No need to change margin type.');
  });

  it('reads the digits of a refusal too', async () => {
    const { client } = await twoStyles({ status: 400, body: '{"code":-1,"msg":"","orderId":8389765612825190229}' });
    const { error } = await client.GET('/fapi/v1/order', { params: { query: { symbol: 'X' } } });
    expect(error).toEqual({ code: -1, msg: '', orderId: '8389765612825190229' });
  });

  it('throws alike where there is no answer', async () => {
    const { exchange, client } = await twoStyles({});
    const signal = AbortSignal.abort();
    const named = await ended(client.newOrder({ symbol: 'X' }, { signal }));
    const verb = await ended(client.POST('/fapi/v1/order', { params: { query: { symbol: 'X' } }, signal }));
    expect(named).toMatchObject({ code: 'ABORTED', outcome: 'refused', operation: 'newOrder' });
    expect({ ...verb, stack: '' }).toEqual({ ...named, stack: '' });
    expect(exchange.received).toEqual([]);
  });

  it('refuses a signed call without a key by name, before it is sent', async () => {
    const exchange = await startExchange();
    const client = createBinance({ baseUrl: exchange.baseUrl, apiKey: undefined });
    const init = { params: { query: { symbol: 'X' } } };
    for (const call of [client.newOrder({ symbol: 'X' }), client.POST('/fapi/v1/order', init), client.startStream()]) {
      await expect(call).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'apiKey' });
    }
    expect(await client.checkServerTime()).toEqual({});
    expect(exchange.received).toHaveLength(1);
  });
});

describe('Bitget', () => {
  it('signs and sends the same body by name and by verb', async () => {
    const exchange = await startExchange({ body: { code: '00000', msg: 'success', data: {} } });
    const client = createBitget({ baseUrl: exchange.baseUrl, clock });
    const body = { symbol: '龙虾USDT', size: '0.1' };
    await client.placeOrder(body);
    await client.POST('/api/v2/mix/order/place-order', { body });
    const [named, verb] = exchange.received;
    expect(named?.body).toBe('{"symbol":"龙虾USDT","size":"0.1"}');
    expect(named?.headers['content-type']).toBe('application/json');
    expect(verb).toEqual(named);
  });

  it('gives data by name, the envelope by verb', async () => {
    const exchange = await startExchange({ body: '{"code":"00000","msg":"success","data":{"orderId":1}}' });
    const client = createBitget({ baseUrl: exchange.baseUrl });
    const { data } = await client.GET('/api/v2/mix/order/detail', { params: { query: { symbol: 'X' } } });
    expect(data).toEqual({ code: '00000', msg: 'success', data: { orderId: '1' } });
    expect(await client.getOrderDetail({ symbol: 'X' })).toEqual({ orderId: '1' });
  });

  it('shows a refusal inside HTTP 200 as an error in both styles', async () => {
    const body = { code: '40009', msg: 'sign signature error', requestTime: 1, data: null };
    const exchange = await startExchange({ status: 200, body });
    const client = createBitget({ baseUrl: exchange.baseUrl });
    const { data, error, response } = await client.POST('/api/v2/mix/order/place-order', {
      body: { symbol: 'X', size: '1' },
    });
    expect([data, error, response.ok, response.status]).toEqual([undefined, body, false, 200]);
    await expect(client.placeOrder({ symbol: 'X', size: 1 })).rejects.toMatchObject({
      code: 'EXCHANGE_REFUSED',
      exchangeCode: '40009',
      outcome: 'refused',
      status: 200,
    });
  });
});

describe('withResponse and verdict', () => {
  it('tell status and headers beside the data, of one request', async () => {
    const { exchange, client } = await twoStyles({ body: order, headers: { 'X-MBX-Used-Weight-1m': '3' } });
    const call = client.queryOrder({ symbol: 'X' });
    const { data, status, headers } = await call.withResponse();
    expect([data, status, headers['x-mbx-used-weight-1m']]).toEqual([readOrder, 200, '3']);
    expect(await call).toBe(data);
    expect(exchange.received).toHaveLength(1);
  });

  it('never throws a verdict on what the exchange said', async () => {
    const { exchange, client } = await twoStyles({ body: order });
    const place = () => client.newOrder({ symbol: 'X' }).verdict();
    expect(await place()).toMatchObject({ outcome: 'accepted', data: readOrder });
    exchange.answer = { status: 400, body: { code: -2010, msg: 'no' } };
    expect(await place()).toMatchObject({ outcome: 'refused', error: { exchangeCode: -2010 } });
    exchange.answer = { status: 503, body: { code: -1000, msg: 'Unknown error' } };
    expect(await place()).toMatchObject({ outcome: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } });
  });
});
