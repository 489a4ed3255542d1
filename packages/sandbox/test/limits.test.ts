import { describe, expect, it, onTestFinished } from 'vitest';
import { createVirtualTime, type Limits, startSandbox } from '../src/index.ts';
import { binance } from './support/binance.ts';
import { bitget } from './support/bitget.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '9000' };
const mode = '/positionSide/dual';

describe('limits that are only reported', () => {
  const sandbox = useSandbox();
  const usdm = binance(sandbox, 'binance-usdm');
  const weight = async (answer: ReturnType<typeof usdm>) => Number((await answer).headers.get('x-mbx-used-weight-1m'));

  it('add up over USDⓈ-M and COIN-M, refusals included, and start again with the minute', async () => {
    const before = await weight(usdm('POST', `/fapi/v1/leverage`, { symbol: 'BTCUSDT', leverage: 5 }));
    expect(before).toBe(1);
    expect(await weight(usdm('POST', '/fapi/v1/leverage', {}))).toBe(2);
    expect(await weight(usdm('GET', `/fapi/v1${mode}`))).toBe(32);
    const coinm = binance(sandbox, 'binance-coinm');
    expect(await weight(coinm('GET', `/dapi/v1${mode}`))).toBeGreaterThan(32);
    const pm = binance(sandbox, 'binance-pm');
    expect(await weight(pm('GET', '/papi/v1/um/positionSide/dual'))).toBeLessThan(32);
    sandbox().clock.advance(60_000);
    const timestamp = testTime + 60_000;
    expect(await weight(usdm('POST', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage: 5, timestamp }))).toBe(1);
  });

  it('say nothing, or something wrong, where the exchange does so', async () => {
    const header = async (path: string) => {
      const response = await fetch(`${sandbox().urls['binance-usdm']}${path}`);
      return response.headers.get('x-mbx-used-weight-1m');
    };
    expect(await header('/fapi/v1/fundingRate?symbol=BTCUSDT')).toBeNull();
    expect(await header('/fapi/v1/ticker/bookTicker?symbol=BTCUSDT')).toBe('2400');
    expect(await header('/fapi/v1/time')).toBe('3');
  });

  it('count orders per account', async () => {
    const { headers } = await usdm('POST', '/fapi/v1/order', order);
    expect(headers.get('x-mbx-order-count-10s')).toBe('1');
    const second = binance(sandbox, 'binance-usdm', sandbox().credentials.binance.second);
    expect((await second('POST', '/fapi/v1/order', order)).headers.get('x-mbx-order-count-1m')).toBe('1');
    const sameAccount = binance(sandbox, 'binance-usdm', sandbox().credentials.binance.ed25519);
    const third = await sameAccount('POST', '/fapi/v1/order', order);
    expect(third.headers.get('x-mbx-order-count-1m')).toBe('2');
  });

  it('tell what Bitget has left', async () => {
    const query = { productType: 'USDT-FUTURES', symbol: 'BTCUSDT', marginCoin: 'USDT' };
    const { headers } = await bitget(sandbox)('GET', '/api/v2/mix/account/account', { query });
    expect(headers.get('x-mbx-used-remain-limit')).toBe('9');
  });
});

describe('limits that are enforced', () => {
  const limits = { weight: { '1m': 60 }, orders: { '10s': 2, '1m': 3 }, callsBeforeBan: 2, banSeconds: 180 } as const;
  const sandbox = useSandbox({ limits });
  const usdm = binance(sandbox, 'binance-usdm');

  it('answer 429, then 418, until the ban is over', async () => {
    sandbox().clock.advance(15_000);
    const timestamp = testTime + 15_000;
    const read = (at = timestamp) => usdm('GET', `/fapi/v1${mode}`, { timestamp: at });
    expect((await read()).status).toBe(200);
    expect((await read()).status).toBe(200);
    const limited = await read();
    expect(limited).toMatchObject({ status: 429, json: { code: -1003 } });
    expect(limited.headers.get('retry-after')).toBe('45');
    expect((await read()).status).toBe(429);
    const banned = await read();
    expect(banned.status).toBe(418);
    expect(banned.headers.get('retry-after')).toBe('180');
    expect(banned.json).toMatchObject({
      code: -1003,
      msg: expect.stringContaining(`banned until ${timestamp + 180_000}`),
    });
    sandbox().clock.advance(100_000);
    const still = await read(timestamp + 100_000);
    expect(still.status).toBe(418);
    expect(still.headers.get('retry-after')).toBe('80');
    sandbox().clock.advance(80_000);
    expect((await read(timestamp + 180_000)).status).toBe(200);
    expect(sandbox().limits.refusals.map(({ status, retryAfter }) => [status, retryAfter])).toEqual([
      [429, 45],
      [429, 45],
      [418, 180],
      [418, 80],
    ]);
  });

  it('answer too many orders with -1015', async () => {
    const place = (timestamp: number) => usdm('POST', '/fapi/v1/order', { ...order, timestamp });
    expect((await place(testTime)).status).toBe(200);
    expect((await place(testTime)).status).toBe(200);
    const limited = await place(testTime);
    expect(limited).toMatchObject({
      status: 429,
      json: { code: -1015, msg: 'Too many new orders; current limit is 2 orders per 10s.' },
    });
    expect(limited.headers.get('retry-after')).toBe('10');
    sandbox().clock.advance(10_000);
    expect((await place(testTime + 10_000)).json).toMatchObject({
      code: -1015,
      msg: expect.stringContaining('per 1m'),
    });
    expect(sandbox().executions('newOrder')).toBe(2);
  });

  it('answer with 429 on Bitget, per operation and account', async () => {
    const change = (symbol: string) =>
      bitget(sandbox)('POST', '/api/v2/mix/account/set-margin-mode', {
        body: { symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' },
      });
    for (let count = 0; count < 5; count += 1) expect((await change('BTCUSDT')).status).toBe(200);
    const limited = await change('BTCUSDT');
    expect(limited).toMatchObject({ status: 429, json: { code: '429' } });
    expect(limited.headers.get('retry-after')).toBe('1');
    expect(sandbox().executions('changeMarginMode')).toBe(5);
  });
});

describe('limits of another length', () => {
  const limits = { weight: { '5s': 60 }, orders: { '5s': 2 }, portfolioMargin: { orders: { '5s': 1 } } } as const;
  const sandbox = useSandbox({ limits });
  const usdm = binance(sandbox, 'binance-usdm');

  it('are announced as they are enforced', async () => {
    const enforced = [
      { rateLimitType: 'REQUEST_WEIGHT', interval: 'SECOND', intervalNum: 5, limit: 60 },
      { rateLimitType: 'ORDERS', interval: 'SECOND', intervalNum: 5, limit: 2 },
    ];
    expect((await usdm('GET', '/fapi/v1/exchangeInfo')).json.rateLimits).toEqual(enforced);
    const coinm = binance(sandbox, 'binance-coinm');
    expect((await coinm('GET', '/dapi/v1/exchangeInfo')).json.rateLimits).toEqual(enforced);
    expect((await usdm('GET', '/fapi/v1/rateLimit/order')).json).toEqual(enforced.slice(1));
    const pm = binance(sandbox, 'binance-pm');
    expect((await pm('GET', '/papi/v1/rateLimit/order')).json).toMatchObject([{ intervalNum: 5, limit: 1 }]);
  });

  it('name the headers that report them, and begin at multiples of their length', async () => {
    sandbox().clock.advance(3_000);
    const first = await usdm('POST', '/fapi/v1/order', { ...order, timestamp: testTime + 3_000 });
    expect(first.headers.get('x-mbx-order-count-5s')).toBe('1');
    expect(first.headers.get('x-mbx-used-weight-1m')).toBeNull();
    const read = (at: number) => usdm('GET', `/fapi/v1${mode}`, { timestamp: testTime + at });
    expect((await read(3_000)).headers.get('x-mbx-used-weight-5s')).toBe('30');
    expect((await read(3_000)).headers.get('x-mbx-used-weight-5s')).toBe('60');
    const limited = await read(3_000);
    expect(limited).toMatchObject({ status: 429, json: { msg: expect.stringContaining('60 requests per 5 seconds') } });
    expect(limited.headers.get('retry-after')).toBe('2');
    sandbox().clock.advance(2_000);
    expect((await read(5_000)).headers.get('x-mbx-used-weight-5s')).toBe('30');
    expect(sandbox().limits.windows.filter(({ kind }) => kind === 'weight')).toEqual([
      expect.objectContaining({
        pool: 'binance-futures',
        of: '127.0.0.1',
        start: testTime,
        limit: 60,
        used: 90,
        refused: 30,
      }),
      expect.objectContaining({ start: testTime + 5_000, used: 30, refused: 0 }),
    ]);
    expect(sandbox().limits.windows).toContainEqual({
      pool: 'binance-futures',
      kind: 'orders',
      of: 'binance',
      interval: '5s',
      start: testTime,
      limit: 2,
      used: 1,
      refused: 0,
    });
  });

  it('count a batch in seconds and in minutes as it is described', async () => {
    const other = await startSandbox({ now: () => testTime, limits: { orders: { '5s': 50, '2m': 50 } } });
    onTestFinished(() => other.close());
    const batchOrders = JSON.stringify([order, { ...order, price: '9001' }]);
    const { headers } = await binance(() => other, 'binance-usdm')('POST', '/fapi/v1/batchOrders', { batchOrders });
    expect([headers.get('x-mbx-order-count-5s'), headers.get('x-mbx-order-count-2m')]).toEqual(['5', '1']);
  });
});

describe('limits of addresses', () => {
  it('are counted for each by itself, over sockets and without', async () => {
    const sandbox = await startSandbox({ now: () => testTime, limits: { weight: { '1m': 2 } } });
    onTestFinished(() => sandbox.close());
    const readOverSocket = async () => (await fetch(`${sandbox.urls['binance-usdm']}/fapi/v1/time`)).status;
    expect(await readOverSocket()).toBe(200);
    const sendFrom = async (address?: string) => {
      const request = { method: 'GET', target: '/fapi/v1/time', headers: {}, body: undefined, signal: undefined };
      const transport = sandbox.transport('binance-usdm', address === undefined ? {} : { address });
      return (await transport.send({ ...request, timeout: 60_000 })).status;
    };
    expect([await sendFrom(), await sendFrom(), await readOverSocket()]).toEqual([200, 429, 429]);
    expect([await sendFrom('10.0.0.1'), await sendFrom('10.0.0.2')]).toEqual([200, 200]);
    expect(sandbox.limits.refusals.map(({ of }) => of)).toEqual(['127.0.0.1', '127.0.0.1']);
  });

  it('are banned for longer each time, USDⓈ-M and COIN-M together and portfolio margin apart', async () => {
    const time = createVirtualTime(testTime);
    const limits = { weight: { '1m': 1 }, callsBeforeBan: 0, banSeconds: 60 } as const;
    const sandbox = await startSandbox({ now: time.now, limits });
    onTestFinished(() => sandbox.close());
    const status = async (target: string, api: 'binance-usdm' | 'binance-coinm' | 'binance-pm') => {
      const transport = sandbox.transport(api, { sleep: time.sleep });
      const request = { method: 'GET', target, headers: {}, body: undefined, signal: undefined, timeout: 1 };
      return (await time.run(transport.send(request))).status;
    };
    const [usdm, coinm] = ['/fapi/v1/time', '/dapi/v1/time'];
    expect([await status(usdm, 'binance-usdm'), await status(coinm, 'binance-coinm')]).toEqual([200, 418]);
    expect([await status(usdm, 'binance-usdm'), await status('/papi/v1/ping', 'binance-pm')]).toEqual([418, 200]);
    time.pass(60_000);
    expect([await status(coinm, 'binance-coinm'), await status(usdm, 'binance-usdm')]).toEqual([200, 418]);
    time.pass(119_000);
    expect(await status(usdm, 'binance-usdm')).toBe(418);
    time.pass(1_000);
    expect(await status(usdm, 'binance-usdm')).toBe(200);
  });

  it('are refused for five minutes on Bitget once all their calls together are too many', async () => {
    const time = createVirtualTime(testTime);
    const sandbox = await startSandbox({ now: time.now, limits: { calls: { '1m': 3 } } });
    onTestFinished(() => sandbox.close());
    const transport = sandbox.transport('bitget-mix', { sleep: time.sleep });
    const request = { method: 'GET', target: '/api/v2/public/time', headers: {}, body: undefined, signal: undefined };
    const status = async () => (await time.run(transport.send({ ...request, timeout: 1 }))).status;
    expect([await status(), await status(), await status(), await status()]).toEqual([200, 200, 200, 429]);
    expect(sandbox.limits.refusals).toMatchObject([{ pool: 'bitget', kind: 'calls', interval: '1m', retryAfter: 300 }]);
    time.pass(299_000);
    expect(await status()).toBe(429);
    time.pass(1_000);
    expect(await status()).toBe(200);
  });
});

it('counts calls of one operation in any stretch of time, wherever it begins', async () => {
  const time = createVirtualTime(testTime + 900);
  const sandbox = await startSandbox({ now: time.now, limits: true });
  onTestFinished(() => sandbox.close());
  const transport = sandbox.transport('bitget-mix', { sleep: time.sleep });
  const target = '/api/v2/mix/market/ticker?productType=USDT-FUTURES&symbol=BTCUSDT';
  const request = { method: 'GET', target, headers: {}, body: undefined, signal: undefined, timeout: 1 };
  const statuses = async (count: number) => {
    const answers = [];
    for (let sent = 0; sent < count; sent += 1) answers.push(await time.run(transport.send(request)));
    return answers.map(({ status }) => status);
  };
  const first = await statuses(20);
  time.pass(200);
  expect([...first, ...(await statuses(1))]).toEqual([...Array(20).fill(200), 429]);
  time.pass(800);
  expect(await statuses(1)).toEqual([200]);
});

it.each([
  [{ weightPerMinute: 60 }, 'limits: "weightPerMinute" is none of weight, orders,'],
  [{ weight: { '5sec': 60 } }, '"5sec" is not the length of a window; write a number and s, m, h or d, like "10s".'],
  [{ orders: { '10s': '60' } }, 'limits.orders["10s"] must be a number from 0 on, but is 60.'],
  [{ portfolioMargin: { calls: {} } }, 'limits.portfolioMargin: "calls" is none of weight, orders.'],
  [{ banSeconds: Number.NaN }, 'limits.banSeconds must be a number from 0 on, but is NaN.'],
])('refuses limits that it could not enforce: %j', async (limits, message) => {
  await expect(startSandbox({ limits: limits as object as Limits })).rejects.toThrow(message);
});

it('counts an operation of the classic API apart from its namesake of the unified one, and all calls together', async () => {
  const time = createVirtualTime(testTime);
  const sandbox = await startSandbox({ now: time.now, limits: true });
  onTestFinished(() => sandbox.close());
  const send = async (api: 'bitget-mix' | 'bitget-uta', target: string) => {
    const request = { method: 'GET', target, headers: {}, body: undefined, signal: undefined, timeout: 1 };
    return (await time.run(sandbox.transport(api, { sleep: time.sleep }).send(request))).headers;
  };
  const { 'x-mbx-used-remain-limit': classic } = await send(
    'bitget-mix',
    '/api/v2/mix/market/open-interest?productType=USDT-FUTURES&symbol=BTCUSDT',
  );
  const { 'x-mbx-used-remain-limit': unified } = await send(
    'bitget-uta',
    '/api/v3/market/open-interest?category=USDT-FUTURES&symbol=BTCUSDT',
  );
  expect([classic, unified]).toEqual(['19', '19']);
  expect(sandbox.limits.windows).toMatchObject([{ pool: 'bitget', kind: 'calls', used: 2 }]);
});
