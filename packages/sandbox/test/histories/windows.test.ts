import { describe, expect, it, onTestFinished } from 'vitest';
import { type Api, startSandbox } from '../../src/index.ts';
import { directBinance, directBitget } from '../support/direct-calls.ts';
import { testTime as now } from '../support/sandbox.ts';

const hour = 3_600_000;
const day = 24 * hour;

const start = async (api: Api) => {
  const clock = { now };
  const sandbox = await startSandbox({ apis: [api], now: () => clock.now });
  onTestFinished(() => sandbox.close());
  return { sandbox, clock };
};

describe('a time that is longer than a call takes', () => {
  const tooLong = [
    ['binance-usdm', '/fapi/v1/allOrders', { symbol: 'BTCUSDT' }, 7, -4165, 'Maximum time interval is 7 days.'],
    ['binance-usdm', '/fapi/v1/userTrades', { symbol: 'BTCUSDT' }, 7, -4165, 'Maximum time interval is 7 days.'],
    ['binance-usdm', '/fapi/v1/allAlgoOrders', { symbol: 'BTCUSDT' }, 7, -4165, 'Maximum time interval is 7 days.'],
    ['binance-usdm', '/fapi/v1/positionMargin/history', { symbol: 'BTCUSDT' }, 30, -4165, '30 days'],
    ['binance-coinm', '/dapi/v1/allOrders', { symbol: 'BTCUSD_PERP' }, 7, -4088, 'Maximum time interval is 7 days.'],
    ['binance-coinm', '/dapi/v1/userTrades', { symbol: 'BTCUSD_PERP' }, 7, -4088, '7 days'],
    ['binance-coinm', '/dapi/v1/income', {}, 365, -4088, '365 days'],
    ['binance-coinm', '/dapi/v1/klines', { symbol: 'BTCUSD_PERP', interval: '1d' }, 200, -4088, '200 days'],
    ['binance-pm', '/papi/v1/um/allOrders', { symbol: 'BTCUSDT' }, 7, -4165, '7 days'],
    ['binance-pm', '/papi/v1/um/userTrades', { symbol: 'BTCUSDT' }, 7, -4165, '7 days'],
    ['binance-pm', '/papi/v1/um/algo/allAlgoOrders', { symbol: 'BTCUSDT' }, 7, -4165, '7 days'],
    ['binance-pm', '/papi/v1/cm/conditional/allOrders', {}, 7, -4165, '7 days'],
    ['binance-pm', '/papi/v1/cm/userTrades', { symbol: 'BTCUSD_PERP' }, 1, -1127, 'More than 24 hours between'],
    ['binance-pm', '/papi/v1/margin/myTrades', { symbol: 'BTCUSDT' }, 1, -1127, 'More than 24 hours between'],
    ['binance-pm', '/papi/v1/cm/income', {}, 200, -4165, '200 days'],
  ] as const;

  it.each(tooLong)('of %s %s is refused', async (api, path, filter, days, code, message) => {
    const { sandbox } = await start(api);
    const call = directBinance(sandbox, api);
    const span = { startTime: now - days * day, endTime: now };
    expect((await call('GET', path, { ...filter, ...span })).status).toBe(200);
    const longer = { ...span, endTime: now + 1 };
    const { status, json } = await call('GET', path, { ...filter, ...longer });
    expect([status, json.code]).toEqual([400, code]);
    expect(json.msg).toContain(message);
    const reversed = { startTime: now, endTime: now - 1 };
    expect((await call('GET', path, { ...filter, ...reversed })).json).toMatchObject({ code: -1023 });
  });

  const line = { productType: 'USDT-FUTURES' };
  const category = { category: 'USDT-FUTURES' };
  const tooLongOnBitget = [
    ['bitget-mix', '/api/v2/mix/account/bill', line, 30, '40017'],
    ['bitget-mix', '/api/v2/mix/order/fill-history', line, 7, '40017'],
    ['bitget-mix', '/api/v2/mix/order/fills', line, 90, '40705'],
    ['bitget-mix', '/api/v2/mix/order/orders-pending', line, 90, '40705'],
    ['bitget-mix', '/api/v2/mix/order/orders-plan-history', { ...line, planType: 'normal_plan' }, 90, '40705'],
    ['bitget-mix', '/api/v2/mix/position/history-position', line, 90, '40705'],
    ['bitget-mix', '/api/v2/mix/market/fills-history', { ...line, symbol: 'BTCUSDT' }, 7, '40017'],
    ['bitget-mix', '/api/v2/tax/future-record', line, 30, '40017'],
    ['bitget-uta', '/api/v3/account/financial-records', category, 30, '400172'],
    ['bitget-uta', '/api/v3/position/history-position', category, 30, '400172'],
    ['bitget-uta', '/api/v3/trade/fills', category, 30, '400172'],
    ['bitget-uta', '/api/v3/trade/history-orders', category, 30, '400172'],
    ['bitget-uta', '/api/v3/tax/records', { bizType: 'USDT-FUTURES' }, 7, '400172'],
  ] as const;

  it.each(tooLongOnBitget)('of %s %s is refused', async (api, path, filter, days, code) => {
    const { sandbox } = await start(api);
    const call = directBitget(sandbox, api);
    const span = { startTime: now - days * day, endTime: now };
    expect((await call('GET', path, { ...filter, ...span })).json.code).toBe('00000');
    const longer = { ...span, endTime: now + 1 };
    expect((await call('GET', path, { ...filter, ...longer })).json.code).toBe(code);
    const reversed = { startTime: now, endTime: now - 1 };
    const answer = await call('GET', path, { ...filter, ...reversed });
    expect(answer.json.code).toBe(api === 'bitget-uta' ? '400172' : '40707');
  });
});

describe('what lies further back than a history goes', () => {
  const before = { startTime: now - 90 * day - 1, endTime: now - 85 * day };

  it.each(['allOrders', 'userTrades'])('is refused by %s', async (path) => {
    const { sandbox } = await start('binance-usdm');
    const call = directBinance(sandbox);
    const { json } = await call('GET', `/fapi/v1/${path}`, { symbol: 'BTCUSDT', ...before });
    expect(json).toEqual({ code: -4166, msg: 'Search window is restricted to recent 90 days only.' });
  });

  it('is refused by aggregate trades, by time and by id', async () => {
    const { sandbox, clock } = await start('binance-usdm');
    const call = directBinance(sandbox);
    sandbox.setPrice('BTCUSDT', '64000');
    clock.now += 3 * day;
    const symbol = 'BTCUSDT';
    const refused = { code: -4166, msg: 'Search window is restricted to recent 2 days only.' };
    expect((await call('GET', '/fapi/v1/aggTrades', { symbol, startTime: now })).json).toEqual(refused);
    expect((await call('GET', '/fapi/v1/aggTrades', { symbol, fromId: 1 })).json).toEqual(refused);
    expect((await call('GET', '/fapi/v1/aggTrades', { symbol })).json).toHaveLength(2);
    const twoHours = { startTime: clock.now - 2 * hour, endTime: clock.now };
    expect((await call('GET', '/fapi/v1/aggTrades', { symbol, ...twoHours })).json).toEqual([]);
  });

  it('is refused by closed positions of v2 and by nearly all of v3', async () => {
    const { sandbox } = await start('bitget-mix');
    const positions = await directBitget(sandbox, 'bitget-mix')('GET', '/api/v2/mix/position/history-position', before);
    expect(positions.json.code).toBe('40704');
    const unified = directBitget((await start('bitget-uta')).sandbox, 'bitget-uta');
    for (const path of [
      'account/financial-records',
      'position/history-position',
      'trade/fills',
      'trade/history-orders',
    ]) {
      const answer = await unified('GET', `/api/v3/${path}`, { category: 'USDT-FUTURES', ...before });
      expect([path, answer.json.code]).toEqual([path, '400172']);
    }
  });

  it('is not found in income', async () => {
    const { sandbox, clock } = await start('binance-usdm');
    const call = directBinance(sandbox);
    sandbox.account('binance').setBalance('USDT', '500');
    clock.now += 90 * day;
    const read = async () => (await call('GET', '/fapi/v1/income', { startTime: now, timestamp: clock.now })).json;
    expect(await read()).toMatchObject([{ incomeType: 'TRANSFER', income: '-9500', asset: 'USDT', symbol: '' }]);
    clock.now += 1;
    expect(await read()).toEqual([]);
  });
});

describe('a time with one end', () => {
  it('covers the seven days behind its beginning, or before its end', async () => {
    const { sandbox, clock } = await start('binance-usdm');
    const call = directBinance(sandbox);
    const symbol = 'BTCUSDT';
    const order = { symbol, side: 'BUY', type: 'MARKET', quantity: '1' };
    const placed: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      placed.push((await call('POST', '/fapi/v1/order', { ...order, timestamp: clock.now })).json.orderId);
      clock.now += 4 * day;
    }
    const read = async (path: string, given: object) => {
      const { json } = await call('GET', `/fapi/v1/${path}`, { symbol, ...given, timestamp: clock.now });
      return json.map(({ orderId }: { orderId: string }) => placed.indexOf(orderId));
    };
    for (const path of ['allOrders', 'userTrades']) {
      expect(await read(path, { startTime: now })).toEqual([0, 1]);
      expect(await read(path, { endTime: now + 11 * day })).toEqual([1, 2]);
      expect(await read(path, {})).toEqual([3]);
      expect(await read(path, { startTime: now + 4 * day, limit: 1 })).toEqual([1]);
    }
    expect(await read('allOrders', { orderId: placed[1] ?? '' })).toEqual([1, 2, 3]);
  });

  it('covers 200 days of COIN-M candles, of which the last are answered', async () => {
    const { sandbox } = await start('binance-coinm');
    const call = directBinance(sandbox, 'binance-coinm');
    const from = now - (now % day) - 300 * day;
    const candles = { symbol: 'BTCUSD_PERP', interval: '1d', startTime: from, limit: 3 };
    const { json } = await call('GET', '/dapi/v1/klines', candles);
    expect(json.map(([at]: [number]) => (at - from) / day)).toEqual([198, 199, 200]);
  });
});

describe('an order that is long over', () => {
  it('is forgotten after three days if it came to nothing, and else after ninety', async () => {
    const { sandbox, clock } = await start('binance-usdm');
    const call = directBinance(sandbox);
    const symbol = 'BTCUSDT';
    const limit = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '60000' };
    const [open, cancelled, partly] = [
      await call('POST', '/fapi/v1/order', limit),
      await call('POST', '/fapi/v1/order', limit),
      await call('POST', '/fapi/v1/order', limit),
    ].map(({ json }) => String(json.orderId));
    sandbox.account('binance').fillOrder({ orderId: partly ?? '', quantity: '0.5' });
    for (const orderId of [cancelled, partly]) await call('DELETE', '/fapi/v1/order', { symbol, orderId });
    const found = async () => {
      const signed = { symbol, timestamp: clock.now };
      const { json: all } = await call('GET', '/fapi/v1/allOrders', { ...signed, orderId: open });
      const listed = all.map(({ orderId }: { orderId: number }) => String(orderId));
      const each: string[] = [];
      for (const orderId of [open, cancelled, partly]) {
        const { status } = await call('GET', '/fapi/v1/order', { ...signed, orderId });
        if (status === 200) each.push(orderId ?? '');
      }
      return { listed, each };
    };
    clock.now += 3 * day;
    expect(await found()).toEqual({ listed: [open, cancelled, partly], each: [open, cancelled, partly] });
    clock.now += 1;
    expect(await found()).toEqual({ listed: [open, partly], each: [open, partly] });
    clock.now = now + 90 * day + 1;
    expect((await found()).each).toEqual([open]);
  });
});
