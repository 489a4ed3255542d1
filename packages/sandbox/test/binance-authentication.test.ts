import { describe, expect, it } from 'vitest';
import { binance, query, send, signatureOf } from './support/binance.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const published = {
  apiKey: 'dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83',
  secretKey: '2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9',
};
const publishedOrder =
  'symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943';
const publishedSignature = '3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9';

const path = '/fapi/v1/marginType';
const change = { symbol: 'BTCUSDT', marginType: 'ISOLATED' };

describe('keys', () => {
  const sandbox = useSandbox();
  const url = (text: string) => `${sandbox().urls['binance-usdm']}${path}?${text}`;
  const post = (text: string, apiKey?: string) =>
    send(url(text), { method: 'POST', headers: apiKey === undefined ? {} : { 'X-MBX-APIKEY': apiKey } });

  it.each([undefined, 'short', 'has spaces and such things'])('refuses the key %s with -2014', async (apiKey) => {
    const answer = await post(`${query({ ...change, timestamp: testTime })}&signature=00`, apiKey);
    expect(answer).toMatchObject({ status: 401, json: { code: -2014, msg: 'API-key format invalid.' } });
  });

  it('refuses an unknown key with -2015', async () => {
    const answer = await post(`${query({ ...change, timestamp: testTime })}&signature=00`, 'a'.repeat(64));
    expect(answer).toMatchObject({ status: 401, json: { code: -2015 } });
  });

  it('refuses a key without the role with -2015, but lets it read', async () => {
    const { readOnly } = sandbox().credentials.binance;
    const call = binance(sandbox, 'binance-usdm', readOnly);
    expect(await call('POST', path, change)).toMatchObject({ status: 401, json: { code: -2015 } });
    expect(await call('GET', '/fapi/v1/positionSide/dual')).toMatchObject({ status: 200 });
  });

  it('takes a key alone where the description asks for no more', async () => {
    const { apiKey } = sandbox().credentials.binance.hmac;
    const listenKey = `${sandbox().urls['binance-usdm']}/fapi/v1/listenKey`;
    expect(await send(listenKey, { method: 'POST', headers: { 'X-MBX-APIKEY': apiKey } })).toMatchObject({
      status: 200,
    });
    expect(await send(listenKey, { method: 'POST' })).toMatchObject({ json: { code: -2014 } });
  });
});

describe('signatures', () => {
  const sandbox = useSandbox({ credentials: [{ exchange: 'binance', ...published }] });
  const url = (text: string) => `${sandbox().urls['binance-usdm']}${path}?${text}`;
  const headers = () => ({ 'X-MBX-APIKEY': sandbox().credentials.binance.hmac.apiKey });
  const payload = query({ ...change, timestamp: testTime });
  const signature = (text: string) => signatureOf(sandbox().credentials.binance.hmac, text);

  it.each(['hmac', 'rsa', 'ed25519'] as const)('accepts %s', async (kind) => {
    const call = binance(sandbox, 'binance-usdm', sandbox().credentials.binance[kind]);
    expect(await call('POST', path, change)).toMatchObject({ status: 200 });
    const other = sandbox().credentials.binance[kind === 'rsa' ? 'ed25519' : 'rsa'];
    const mixed = { ...other, apiKey: sandbox().credentials.binance[kind].apiKey };
    expect(await binance(sandbox, 'binance-usdm', mixed)('POST', path, change)).toMatchObject({
      json: { code: -1022 },
    });
  });

  it('accepts hex of either case', async () => {
    const answer = await send(url(`${payload}&signature=${signature(payload).toUpperCase()}`), {
      method: 'POST',
      headers: headers(),
    });
    expect(answer.status).toBe(200);
  });

  it('accepts the published signature of the published order', async () => {
    sandbox().clock.advance(1_591_702_613_943 - testTime);
    const target = `${sandbox().urls['binance-usdm']}/fapi/v1/order?${publishedOrder}&signature=${publishedSignature}`;
    const answer = await send(target, { method: 'POST', headers: { 'X-MBX-APIKEY': published.apiKey } });
    expect(answer).toMatchObject({ status: 200, json: { symbol: 'BTCUSDT', status: 'NEW', origQty: '1' } });
  });

  it('covers a form body, alone and joined to the query without anything between', async () => {
    const form = { ...headers(), 'Content-Type': 'application/x-www-form-urlencoded' };
    const target = `${sandbox().urls['binance-usdm']}${path}`;
    const inBody = await send(target, {
      method: 'POST',
      headers: form,
      body: `${payload}&signature=${signature(payload)}`,
    });
    expect(inBody.status).toBe(200);
    sandbox().reset();
    const split = ['symbol=BTCUSDT', query({ marginType: 'ISOLATED', timestamp: testTime })] as const;
    const body = `${split[1]}&signature=${signature(split.join(''))}`;
    expect((await send(`${target}?${split[0]}`, { method: 'POST', headers: form, body })).status).toBe(200);
    const withAnd = `${split[1]}&signature=${signature(split.join('&'))}`;
    expect(await send(`${target}?${split[0]}`, { method: 'POST', headers: form, body: withAnd })).toMatchObject({
      json: { code: -1022 },
    });
  });

  it('lets the query win where both name a parameter', async () => {
    const form = { ...headers(), 'Content-Type': 'application/x-www-form-urlencoded' };
    const inQuery = query({ ...change, timestamp: testTime });
    const body = `symbol=ETHUSDT&signature=${signature(`${inQuery}symbol=ETHUSDT`)}`;
    expect((await send(url(inQuery), { method: 'POST', headers: form, body })).status).toBe(200);
    expect(sandbox().account('binance').book().settings('BTCUSDT').isolated).toBe(true);
  });

  it.each([
    ['changed', (text: string, mac: string) => `${text.replace('BTC', 'ETH')}&signature=${mac}`],
    ['not last', (text: string, mac: string) => `signature=${mac}&${text}`],
    [
      'over other bytes',
      (text: string, mac: string) => `${text.replace('marginType', 'margin%54ype')}&signature=${mac}`,
    ],
    ['no signature', (text: string) => `${text}&signature=%E0%A4%A`],
  ])('refuses what is %s with -1022', async (_, arrange) => {
    const answer = await send(url(arrange(payload, signature(payload))), { method: 'POST', headers: headers() });
    expect(answer).toMatchObject({ status: 400, json: { code: -1022 } });
    expect(sandbox().executions('changeMarginType')).toBe(0);
  });

  it('refuses a call without a signature with -1102', async () => {
    const answer = await send(url(payload), { method: 'POST', headers: headers() });
    expect(answer.json.msg).toBe("Mandatory parameter 'signature' was not sent, was empty/null, or malformed.");
  });

  it('covers symbols that are not ASCII as they are sent', async () => {
    const call = binance(sandbox, 'binance-usdm');
    expect(await call('POST', path, { symbol: '龙虾USDT', marginType: 'ISOLATED' })).toMatchObject({ status: 200 });
    expect(sandbox().account('binance').book().settings('龙虾USDT').isolated).toBe(true);
  });
});

describe('time', () => {
  const sandbox = useSandbox();
  const at = (timestamp: string | number, recvWindow?: number) =>
    binance(sandbox, 'binance-usdm')('GET', '/fapi/v1/positionSide/dual', { recvWindow, timestamp });

  it.each([
    [999, undefined, 200],
    [1000, undefined, 400],
    [-5000, undefined, 200],
    [-5001, undefined, 400],
    [-100, 100, 200],
    [-101, 100, 400],
    [-60_000, 60_000, 200],
  ])('judges a timestamp %i ms from now with window %s as %i', async (offset, window, status) => {
    const answer = await at(testTime + offset, window);
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.json.code).toBe(-1021);
  });

  it('refuses no timestamp and a malformed one with -1102', async () => {
    const key = sandbox().credentials.binance.hmac;
    const target = `${sandbox().urls['binance-usdm']}/fapi/v1/positionSide/dual`;
    const answer = await send(`${target}?signature=${signatureOf(key, '')}`, {
      headers: { 'X-MBX-APIKEY': key.apiKey },
    });
    expect(answer.json).toMatchObject({ code: -1102 });
    expect((await at('yesterday')).json).toMatchObject({ code: -1102 });
  });

  it('tells its time by operation and by header, skew included', async () => {
    sandbox().clock.advance(90_000);
    const answer = await send(`${sandbox().urls['binance-usdm']}/fapi/v1/time`);
    expect(answer.json).toEqual({ serverTime: testTime + 90_000 });
    expect(Date.parse(answer.headers.get('date') ?? '')).toBe(testTime + 90_000);
    expect((await at(testTime)).json.code).toBe(-1021);
  });
});
