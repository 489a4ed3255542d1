import { describe, expect, it } from 'vitest';
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
  const limits = { weightPerMinute: 60, ordersPer10s: 2, ordersPerMinute: 3, callsBeforeBan: 2, banSeconds: 180 };
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
    sandbox().clock.advance(100_000);
    const still = await read(timestamp + 100_000);
    expect(still.status).toBe(418);
    expect(still.headers.get('retry-after')).toBe('80');
    sandbox().clock.advance(80_000);
    expect((await read(timestamp + 180_000)).status).toBe(200);
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
