import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createVirtualTime,
  type DirectAnswer,
  type DirectRequest,
  type FaultRule,
  type Sandbox,
  startSandbox,
} from '../src/index.ts';
import { query, signatureOf } from './support/binance.ts';

const { now } = createVirtualTime();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ apis: ['binance-usdm', 'bitget-mix'], now });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

type Api = 'binance-usdm' | 'bitget-mix';
type Send = (api: Api, request: Pick<DirectRequest, 'method' | 'target' | 'headers' | 'body'>) => Promise<DirectAnswer>;

const overHttp: Send = async (api, { method, target, headers, body = null }) => {
  const response = await fetch(sandbox.urls[api] + target, { method, headers, body, redirect: 'manual' });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
};
const directly: Send = (api, request) =>
  sandbox.transport(api).send({ ...request, signal: undefined, timeout: 10_000 });

const order = { symbol: 'ETHUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '60000' };
const id = 'Mine-1';

const callers = (send: Send) => {
  const binance = (method: string, path: string, parameters: Record<string, string> = {}) => {
    const key = sandbox.credentials.binance.hmac;
    const payload = query({ ...parameters, timestamp: now() });
    const target = `${path}?${payload}&signature=${signatureOf(key, payload)}`;
    return send('binance-usdm', { method, target, headers: { 'x-mbx-apikey': key.apiKey }, body: undefined });
  };
  const bitget = (method: string, path: string, given?: object) => {
    const { apiKey, secretKey, passphrase } = sandbox.credentials.bitget.hmac;
    const body = given && JSON.stringify(given);
    const timestamp = String(now());
    const headers = {
      'content-type': 'application/json',
      'access-key': apiKey,
      'access-passphrase': passphrase,
      'access-timestamp': timestamp,
      'access-sign': createHmac('sha256', secretKey)
        .update(`${timestamp}${method}${path}${body ?? ''}`)
        .digest('base64'),
    };
    return send('bitget-mix', { method, target: path, headers, body });
  };
  const bitgetOrders = '/api/v2/mix/order';
  const [size, side, orderType, force, price] = ['0.01', 'buy', 'limit', 'gtc', '60000'];
  const where = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT' };
  const item = (clientOid: string) => ({ size, side, orderType, force, price, clientOid });
  return {
    place: () => binance('POST', '/fapi/v1/order', { ...order, newClientOrderId: id }),
    look: () => binance('GET', '/fapi/v1/order', { symbol: order.symbol, origClientOrderId: id }),
    batch: (ids: readonly string[]) => {
      const orders = ids.map((newClientOrderId) => ({ ...order, newClientOrderId }));
      return binance('POST', '/fapi/v1/batchOrders', { batchOrders: JSON.stringify(orders) });
    },
    time: () => send('binance-usdm', { method: 'GET', target: '/fapi/v1/time', headers: {}, body: undefined }),
    bitgetPlace: () => bitget('POST', `${bitgetOrders}/place-order`, { ...where, ...item(id) }),
    bitgetLook: () =>
      bitget(
        'GET',
        `${bitgetOrders}/detail?symbol=BTCUSDT&productType=USDT-FUTURES&clientOid=${encodeURIComponent(id)}`,
      ),
    bitgetBatch: (ids: readonly string[]) =>
      bitget('POST', `${bitgetOrders}/batch-place-order`, { ...where, orderList: ids.map(item) }),
    bitgetTime: () => bitget('GET', '/api/v2/public/time'),
  };
};

const orders = () => sandbox.account('binance').book('usdm').orders;
const bitgetOrders = () => sandbox.account('bitget').book('USDT-FUTURES').orders;

describe.each([
  { title: 'over HTTP', send: overHttp },
  { title: 'directly', send: directly },
])('$title', ({ send }) => {
  const call = callers(send);
  const meet = (fault: FaultRule) => sandbox.faults.add(fault);
  const read = ({ text }: DirectAnswer) => JSON.parse(text);

  it.each([true, false])(
    'the answer of an order under a status that says otherwise (executed: %s)',
    async (executed) => {
      meet({ kind: 'other-status', status: 418, executed });
      const answer = await call.place();
      expect(answer.status).toBe(418);
      expect(read(answer)).toMatchObject({ symbol: 'ETHUSDT', clientOrderId: id, status: 'NEW' });
      expect(answer.text).toContain('8389765612825190229');
      expect(orders()).toHaveLength(executed ? 1 : 0);
      meet({ kind: 'other-status', status: 500, executed: false });
      expect(read(await call.bitgetPlace())).toMatchObject({ code: '00000', data: { clientOid: id } });
      expect(bitgetOrders()).toEqual([]);
    },
  );

  it.each<[FaultRule, string, string]>([
    [{ kind: 'hollow-answer', form: '{}' }, '{}', '{"code":"00000","msg":"success","requestTime":0,"data":{}}'],
    [{ kind: 'hollow-answer', form: '[]' }, '[]', '{"code":"00000","msg":"success","requestTime":0,"data":[]}'],
    [{ kind: 'hollow-answer', form: 'null' }, 'null', '{"code":"00000","msg":"success","requestTime":0,"data":null}'],
    [{ kind: 'hollow-answer', form: 'none' }, '{}', '{"code":"00000","msg":"success","requestTime":0}'],
    [{ kind: 'hollow-answer', form: '[]', bare: true }, '[]', '[]'],
  ])('nothing within 200: %o', async (fault, binance, bitget) => {
    meet(fault);
    expect(await call.look()).toMatchObject({ status: 200, text: binance });
    meet(fault);
    expect(await call.bitgetLook()).toMatchObject({ status: 200, text: bitget });
  });

  it('204', async () => {
    meet({ kind: 'no-content' });
    expect(await call.place()).toMatchObject({ status: 204, text: '' });
    expect(orders()).toHaveLength(1);
  });

  it.each<[FaultRule & { kind: 'odd-refusal' }, object]>([
    [{ kind: 'odd-refusal', form: 'code-retyped', code: -2013, status: 200 }, { code: '-2013' }],
    [{ kind: 'odd-refusal', form: 'code-object', code: -2013 }, { code: { value: -2013 } }],
    [
      { kind: 'odd-refusal', form: 'msg-number', code: -2013 },
      { code: -2013, msg: 7 },
    ],
    [{ kind: 'odd-refusal', form: 'msg-missing', code: -2013 }, { code: -2013 }],
  ])('a refusal of odd types: %o', async (fault, json) => {
    meet(fault);
    const answer = await call.look();
    expect(answer.status).toBe(fault.status ?? 400);
    expect(read(answer)).toEqual(
      'msg' in json || fault.form === 'msg-missing' ? json : { ...json, msg: 'Order does not exist.' },
    );
    meet({ ...fault, code: '40109' });
    if (fault.form === 'code-retyped') expect(read(await call.bitgetLook())).toMatchObject({ code: 40109 });
  });

  it.each([true, false])('the order of somebody else, where one was asked for (there: %s)', async (there) => {
    if (there) {
      await call.place();
      await call.bitgetPlace();
    }
    for (const [as, other] of [
      ['other-id', 'Mine-10'],
      ['other-case', 'MINE-1'],
    ] as const) {
      meet({ kind: 'foreign-order', as });
      expect(read(await call.look())).toMatchObject({ clientOrderId: other });
      meet({ kind: 'foreign-order', as });
      expect(read(await call.bitgetLook())).toMatchObject({ code: '00000', data: { clientOid: other } });
    }
    meet({ kind: 'foreign-order', as: 'other-id' });
    expect(read(await call.time())).toEqual({ serverTime: now() });
  });

  const ids = (answer: DirectAnswer) =>
    read(answer).map(
      (item: { clientOrderId?: string; code?: number } | null) => item?.clientOrderId ?? item?.code ?? item,
    );

  it.each<[Omit<FaultRule & { kind: 'odd-batch' }, 'kind'>, unknown[], number]>([
    [{ form: 'fewer', at: 1 }, ['a', 'c'], 3],
    [{ form: 'more', at: 1 }, ['a', -4003, 'b', 'c'], 3],
    [{ form: 'reordered' }, ['b', 'c', 'a'], 3],
    [{ form: 'odd-items', at: 2 }, ['a', 'b', 'accepted'], 3],
    [{ form: 'fewer', lost: 'some' }, ['c'], 2],
    [{ form: 'odd-items', lost: 'all' }, [null, 'accepted', 7], 0],
  ])('a batch that does not fit: %o', async (fault, expected, executed) => {
    meet({ kind: 'odd-batch', ...fault });
    expect(ids(await call.batch(['a', 'b', 'c']))).toEqual(expected);
    expect(orders()).toHaveLength(executed);
  });

  it('a batch of Bitget that does not fit, and what is no batch', async () => {
    meet({ kind: 'odd-batch', form: 'fewer', lost: 'some' });
    const { data } = read(await call.bitgetBatch(['a', 'b', 'c']));
    expect(data).toMatchObject({ successList: [{ clientOid: 'c' }], failureList: [] });
    expect(bitgetOrders().map(({ clientId }) => clientId)).toEqual(['a', 'c']);
    meet({ kind: 'odd-batch', form: 'fewer' });
    expect(read(await call.place())).toMatchObject({ clientOrderId: id });
  });

  const unescaped = (text: string) =>
    decodeURIComponent(
      text
        .replace(/\\u(....)/g, (_match, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replaceAll('\\/', '/'),
    );

  it.each(['plain', 'json', 'slashes', 'percent', 'percent-lower'] as const)('the request quoted: %s', async (as) => {
    const { apiKey, passphrase } = sandbox.credentials.bitget.hmac;
    meet({ kind: 'echo', as });
    const answer = await call.bitgetPlace();
    expect(answer.status).toBe(400);
    expect(read(answer)).toMatchObject({ code: '40017' });
    expect(unescaped(answer.text)).toContain(`access-key: ${apiKey}`);
    expect(unescaped(answer.text)).toContain(`access-passphrase: ${passphrase}`);
    expect(answer.text.includes(apiKey)).toBe(as !== 'json' && as !== 'percent');
    meet({ kind: 'echo', as, page: true });
    const page = await call.place();
    expect(page.status).toBe(502);
    expect(unescaped(page.text)).toMatch(/signature=[0-9a-f]{64}/);
    expect([...orders(), ...bitgetOrders()]).toEqual([]);
  });

  it.each([
    [0, '0', '"0"', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    [-1, '-1', '"-1"', 'Wed, 31 Dec 1969 23:59:59 GMT'],
    [1e300, '1e+300', '"1e+300"', '1e+300'],
    ['abc', '"abc"', '"abc"', 'abc'],
    [null, 'null', 'null', ''],
  ])('another time: %s', async (time, binance, bitget, date) => {
    meet({ kind: 'odd-time', time });
    const answer = await call.time();
    expect(answer.text).toBe(`{"serverTime":${binance}}`);
    expect(answer.headers.date ?? '').toBe(date);
    meet({ kind: 'odd-time', time });
    expect((await call.bitgetTime()).text).toContain(`"serverTime":${bitget}`);
  });

  it('a time so far ahead', async () => {
    meet({ kind: 'odd-time', ahead: 86_400_001 });
    expect(read(await call.time())).toEqual({ serverTime: now() + 86_400_001 });
  });

  it.each([true, false])('more bytes than anyone would read (executed: %s)', async (executed) => {
    meet({ kind: 'oversized', bytes: 300_000, executed });
    const answer = await call.place();
    expect(answer.text).toHaveLength(300_000);
    expect(answer.text.trim()).toMatch(executed ? /^\{.*\}$/ : /^$/);
    expect(orders()).toHaveLength(executed ? 1 : 0);
  });
});

it('ends a flood when its caller hangs up', async () => {
  const hangUp = new AbortController();
  sandbox.faults.add({ kind: 'oversized', bytes: 2 ** 40 });
  const response = await fetch(`${sandbox.urls['binance-usdm']}/fapi/v1/time`, { signal: hangUp.signal });
  await response.body?.getReader().read();
  hangUp.abort();
  // Closing waits for what is still being answered.
  expect((await fetch(`${sandbox.urls['binance-usdm']}/fapi/v1/time`)).status).toBe(200);
});
