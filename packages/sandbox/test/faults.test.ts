import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../src/index.ts';
import { binance, query, signatureOf } from './support/binance.ts';
import { bitget } from './support/bitget.ts';
import { keepAliveAgent, rawRequest } from './support/raw.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const call = binance(sandbox, 'binance-usdm');
const change = { symbol: 'BTCUSDT', marginType: 'ISOLATED' };
const path = '/fapi/v1/marginType';
const operation = 'changeMarginType';
const executions = () => sandbox().executions(operation);
const lastCall = () => sandbox().calls.at(-1);

/** The same signed call over node's http, which shows what happens to the connection. */
const raw = (agent = keepAliveAgent()) => {
  const { apiKey, secretKey } = sandbox().credentials.binance.hmac;
  const payload = query({ ...change, timestamp: testTime });
  const url = `${sandbox().urls['binance-usdm']}${path}?${payload}&signature=${signatureOf({ apiKey, secretKey }, payload)}`;
  return rawRequest(url, { method: 'POST', headers: { 'X-MBX-APIKEY': apiKey }, agent });
};

describe('answers in place of the real one', () => {
  const unknown = 'Unknown error, please check your request or try again later.';
  const internal = 'Internal error; unable to process your request. Please try again.';
  const throttled =
    'Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.';

  it.each<[FaultRule, number, object, number]>([
    [{ kind: 'rate-limited' }, 429, { code: -1003 }, 0],
    [{ kind: 'banned' }, 418, { code: -1003 }, 0],
    [{ kind: '503-unknown' }, 503, { msg: unknown }, 0],
    [{ kind: '503-unknown', executed: true }, 503, { msg: unknown }, 1],
    [{ kind: '503-unavailable' }, 503, { msg: 'Service Unavailable.' }, 0],
    [{ kind: '503-internal' }, 503, { msg: internal }, 0],
    [{ kind: '503-throttled' }, 503, { code: -1008, msg: throttled }, 0],
    [{ kind: 'timeout-408' }, 408, { code: -1007 }, 0],
    [{ kind: 'timeout-408', executed: true }, 408, { code: -1007 }, 1],
    [{ kind: 'code', code: -1000 }, 500, { code: -1000 }, 0],
    [{ kind: 'code', code: -1001, executed: true }, 500, { code: -1001, msg: internal }, 1],
    [{ kind: 'code', code: -1006, executed: true }, 500, { code: -1006 }, 1],
    [{ kind: 'code', code: -9999, status: 418, msg: 'odd' }, 418, { code: -9999, msg: 'odd' }, 0],
  ])('%o', async (fault, status, json, executed) => {
    sandbox().faults.add(fault);
    expect(await call('POST', path, change)).toMatchObject({ status, json });
    expect(executions()).toBe(executed);
    expect(lastCall()).toMatchObject({ fault: fault.kind, status, executed: executed === 1 });
    const after = await call('POST', path, change);
    expect(after).toMatchObject(executed === 1 ? { json: { code: -4046 } } : { status: 200 });
  });

  it('say when to come back', async () => {
    sandbox().faults.add({ kind: 'rate-limited', retryAfter: 7 });
    sandbox().faults.add({ kind: 'banned', retryAfter: 130 });
    expect((await call('POST', path, change)).headers.get('retry-after')).toBe('7');
    expect((await call('POST', path, change)).headers.get('retry-after')).toBe('130');
  });

  it('are an HTML page of a gateway', async () => {
    sandbox().faults.add({ kind: 'html-502', executed: true });
    const answer = await call('POST', path, change);
    expect(answer).toMatchObject({ status: 502, json: undefined });
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.text).toContain('502 Bad Gateway');
    expect(executions()).toBe(1);
    sandbox().faults.add({ kind: 'html-502', status: 403 });
    expect(await call('POST', path, change)).toMatchObject({ status: 403, json: undefined });
  });

  it.each([
    [undefined, 1],
    [false, 0],
  ])('are an empty body (executed: %s)', async (executed, times) => {
    sandbox().faults.add({ kind: 'empty-body', ...(executed === undefined ? {} : { executed }) });
    expect(await call('POST', path, change)).toMatchObject({ status: 200, text: '' });
    expect(executions()).toBe(times);
  });

  it.each([301, 302, 307, 308] as const)('send elsewhere with %i', async (status) => {
    sandbox().faults.add({ kind: 'redirect', status, location: 'http://127.0.0.1:1/' });
    const answer = await call('POST', path, change);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('location')).toBe('http://127.0.0.1:1/');
    expect(executions()).toBe(0);
  });

  it('are in the words of Bitget there', async () => {
    const time = () => bitget(sandbox)('GET', '/api/v2/public/time');
    sandbox().faults.add({ kind: 'code', code: '40725', api: 'bitget-mix' });
    sandbox().faults.add({ kind: 'rate-limited', api: 'bitget-mix' });
    sandbox().faults.add({ kind: 'timeout-408', api: 'bitget-mix' });
    sandbox().faults.add({ kind: 'code', code: '99999', api: 'bitget-mix' });
    expect(await time()).toMatchObject({
      status: 400,
      json: { code: '40725', msg: 'service return an error', data: null },
    });
    expect(await time()).toMatchObject({ status: 429, json: { code: '429' } });
    expect(await time()).toMatchObject({ status: 408, json: { code: '40010' } });
    expect(await time()).toMatchObject({ status: 400, json: { code: '99999' } });
  });
});

describe('broken connections', () => {
  it.each([
    ['reset-before', 0],
    ['reset-after', 1],
  ] as const)('%s', async (kind, executed) => {
    sandbox().faults.add({ kind });
    expect(await raw()).toMatchObject({ status: undefined, error: 'ECONNRESET' });
    expect(executions()).toBe(executed);
    expect(lastCall()).toMatchObject({ fault: kind, status: undefined, operationId: operation });
  });

  it('end in the middle of the body', async () => {
    sandbox().faults.add({ kind: 'truncated-body' });
    const answer = await raw();
    expect(answer).toMatchObject({ status: 200, error: 'ECONNRESET' });
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(answer.body.length);
    expect(answer.body.length).toBeGreaterThan(0);
    expect(executions()).toBe(1);
  });

  it('or deliver half of the JSON as if it were all', async () => {
    sandbox().faults.add({ kind: 'truncated-json' });
    const answer = await raw();
    expect(answer).toMatchObject({ status: 200, error: undefined });
    expect(() => JSON.parse(answer.body)).toThrow();
    expect(executions()).toBe(1);
  });

  it('close after an answer that promised to stay', async () => {
    const agent = keepAliveAgent();
    const first = await raw(agent);
    sandbox().faults.add({ kind: 'stale-keep-alive' });
    const second = await raw(agent);
    expect(second.port).toBe(first.port);
    expect(second.headers.connection).toBe('keep-alive');
    const third = await raw(agent);
    expect(third.error !== undefined || third.port !== first.port).toBe(true);
    expect(sandbox().calls.length).toBe(third.error === undefined ? 3 : 2);
    agent.destroy();
  });

  it.each([true, false])('never answer (executed: %s)', async (executed) => {
    sandbox().faults.add({ kind: 'silence', executed });
    const { apiKey, secretKey } = sandbox().credentials.binance.hmac;
    const payload = query({ ...change, timestamp: testTime });
    const url = `${sandbox().urls['binance-usdm']}${path}?${payload}&signature=${signatureOf({ apiKey, secretKey }, payload)}`;
    const caller = new AbortController();
    const init = { method: 'POST', headers: { 'X-MBX-APIKEY': apiKey }, signal: caller.signal };
    const answer = expect(fetch(url, init)).rejects.toThrow('aborted');
    await expect.poll(() => sandbox().calls.length, { interval: 1 }).toBe(1);
    caller.abort();
    await answer;
    expect(executions()).toBe(executed ? 1 : 0);
  });
});

describe('time', () => {
  it('passes before an answer', async () => {
    sandbox().faults.add({ kind: 'latency', ms: 20 });
    const start = performance.now();
    expect((await call('POST', path, change)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(15);
    expect(sandbox().clock.now()).toBe(testTime);
  });

  it('passes on the exchange alone when it is virtual', async () => {
    sandbox().faults.add({ kind: 'latency', ms: 6000, virtual: true });
    expect((await call('POST', path, change)).json).toMatchObject({ code: -1021 });
    expect(sandbox().clock.now()).toBe(testTime + 6000);
    expect(executions()).toBe(0);
  });

  it('jumps, and stays there', async () => {
    sandbox().faults.add({ kind: 'clock-jump', ms: -2000, after: 1 });
    expect((await call('POST', path, change)).status).toBe(200);
    const behind = await call('POST', path, { ...change, symbol: 'ETHUSDT' });
    expect(behind.json).toMatchObject({ code: -1021, msg: expect.stringContaining('ahead of the server') });
    expect(sandbox().clock.skew()).toBe(-2000);
    const later = await call('POST', path, { ...change, symbol: 'ETHUSDT', timestamp: testTime - 2000 });
    expect(later.status).toBe(200);
  });

  it('passes between the pieces of a body', async () => {
    sandbox().faults.add({ kind: 'slow-body', ms: 4, pieces: 5 });
    const start = performance.now();
    expect((await raw()).body).toBe('{"code":200,"msg":"success"}');
    expect(performance.now() - start).toBeGreaterThan(12);
  });
});

describe('which calls a fault meets', () => {
  it('is narrowed by API, operation and a function of one’s own, and counted', async () => {
    const { faults } = sandbox();
    const fault = faults.add({
      kind: '503-unavailable',
      api: 'binance-usdm',
      operation,
      match: (target) => target.method === 'POST' && target.path === path,
      after: 1,
      times: 2,
    });
    const statuses: number[] = [];
    for (const symbol of ['A1USDT', 'A2USDT', 'A3USDT', 'A4USDT']) {
      await call('GET', '/fapi/v1/positionSide/dual');
      statuses.push((await call('POST', path, { symbol, marginType: 'ISOLATED' })).status);
    }
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect(fault.hits).toBe(2);
  });

  it('ends when it is removed, cleared or reset', async () => {
    const { faults } = sandbox();
    faults.add({ kind: 'html-502', times: Number.POSITIVE_INFINITY }).remove();
    expect((await call('GET', '/fapi/v1/openOrders')).status).toBe(200);
    faults.add({ kind: 'html-502' });
    faults.clear();
    expect((await call('GET', '/fapi/v1/openOrders')).status).toBe(200);
    faults.add({ kind: 'html-502' });
    sandbox().reset();
    expect((await call('GET', '/fapi/v1/openOrders')).status).toBe(200);
  });

  it('is refused when it could never be met', () => {
    expect(() => sandbox().faults.add({ kind: 'html-502', times: 0 })).toThrow('"times" must be above zero');
    expect(() => sandbox().faults.add({ kind: 'html-502', after: -1 })).toThrow('"after" must not be below zero');
  });
});
