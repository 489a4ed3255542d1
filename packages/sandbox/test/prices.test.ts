import { describe, expect, it } from 'vitest';
import { binance } from './support/binance.ts';
import { bitget } from './support/bitget.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const usdm = binance(sandbox, 'binance-usdm');
const coinm = binance(sandbox, 'binance-coinm');
const mix = bitget(sandbox);
const symbol = 'BTCUSDT';
const read = async (path: string, parameters = {}) => (await usdm('GET', path, parameters)).json;
const readMix = async (path: string, more = {}) => {
  const query = { symbol, productType: 'USDT-FUTURES', ...more };
  return (await mix('GET', `/api/v2/mix/market/${path}`, { query })).json.data;
};

describe.each([['65000'], ['0.00001234'], ['71234.5']])('at %s', (price) => {
  it('every read of Binance shows one price', async () => {
    sandbox().setPrice(symbol, price);
    const { bids, asks } = await read('/fapi/v1/depth', { symbol, limit: 5 });
    expect(bids).toHaveLength(5);
    const [bid, ask] = [bids[0][0], asks[0][0]];
    expect(Number(bid)).toBeLessThan(Number(price));
    expect(Number(ask)).toBeGreaterThan(Number(price));
    expect(await read('/fapi/v1/ticker/bookTicker', { symbol })).toMatchObject({ bidPrice: bid, askPrice: ask });
    expect(await read('/fapi/v1/premiumIndex', { symbol })).toMatchObject({ markPrice: price, indexPrice: price });
    for (const version of ['v1', 'v2']) {
      expect(await read(`/fapi/${version}/ticker/price`, { symbol })).toMatchObject({ price, time: testTime });
    }
    expect(await read('/fapi/v1/ticker/24hr', { symbol })).toMatchObject({ lastPrice: price, openPrice: '65000' });
    expect((await read('/fapi/v1/trades', { symbol })).at(-1)).toMatchObject({ price });
    for (const kind of ['klines', 'markPriceKlines']) {
      expect((await read(`/fapi/v1/${kind}`, { symbol, interval: '1h', limit: 2 })).at(-1)[4]).toBe(price);
    }
    const all = await read('/fapi/v1/ticker/price');
    expect(all).toMatchObject([
      { symbol, price },
      { symbol: 'ETHUSDT', price: '3500' },
    ]);
  });

  it('every read of Bitget shows the same, and a fill pays it', async () => {
    sandbox().setPrice(symbol, price);
    const [ticker] = await readMix('ticker');
    expect(ticker).toMatchObject({ lastPr: price, markPrice: price, indexPrice: price });
    const { bids, asks } = await readMix('merge-depth', { limit: '1' });
    expect([Number(ticker.bidPr), Number(ticker.askPr)]).toEqual([bids[0][0], asks[0][0]]);
    expect(await readMix('symbol-price')).toMatchObject([{ price, markPrice: price, indexPrice: price }]);
    expect((await readMix('fills'))[0]).toMatchObject({ price });
    expect((await readMix('candles', { granularity: '1H' })).at(-1)[4]).toBe(price);
    const take = { symbol, side: 'BUY', type: 'MARKET', quantity: '1', newOrderRespType: 'RESULT' };
    expect((await usdm('POST', '/fapi/v1/order', take)).json).toMatchObject({ avgPrice: ticker.askPr });
    const sell = { ...take, side: 'SELL', quantity: '2' };
    expect((await usdm('POST', '/fapi/v1/order', sell)).json).toMatchObject({ avgPrice: ticker.bidPr });
  });
});

it('follows its coin where a symbol has no price of its own', async () => {
  sandbox().setPrice('BTCUSDT', '70000');
  expect((await coinm('GET', '/dapi/v1/premiumIndex', { symbol: 'BTCUSD_PERP' })).json).toMatchObject([
    { symbol: 'BTCUSD_PERP', markPrice: '70000' },
  ]);
  expect(sandbox().price('BTCUSDC')).toBe('70000');
  expect(sandbox().price('ETHBTC')).toBe('0.05');
  sandbox().setPrice('BTCUSD_PERP', '70100');
  expect([sandbox().price('BTCUSD_PERP'), sandbox().price('BTCUSDT')]).toEqual(['70100', '70000']);
  sandbox().reset();
  expect(sandbox().price('BTCUSD_PERP')).toBe('65000');
});

it('stands behind indexes too', async () => {
  sandbox().setPrice('ADAUSDT', '0.5');
  expect(await read('/fapi/v1/assetIndex', { symbol: 'ADAUSD' })).toMatchObject({
    index: '0.50000000',
    bidRate: '0.45000000',
    time: testTime,
  });
  expect((await read('/fapi/v1/constituents', { symbol })).constituents[0]).toMatchObject({ price: '65000' });
});

it('has candles of the way that the price went', async () => {
  const minute = 60_000;
  for (const price of ['66000', '64000', '65500']) {
    sandbox().clock.advance(minute);
    sandbox().setPrice(symbol, price);
  }
  const at = { timestamp: testTime + 3 * minute };
  const hour = testTime - (testTime % 3_600_000);
  const candles = await read('/fapi/v1/klines', { symbol, interval: '1h', startTime: hour, ...at });
  expect(candles).toHaveLength(1);
  expect(candles[0].slice(0, 7)).toEqual([hour, '65000', '66000', '64000', '65500', '0', hour + 3_600_000 - 1]);
  expect(await read('/fapi/v1/ticker/24hr', { symbol, ...at })).toMatchObject({
    highPrice: '66000',
    lowPrice: '64000',
    priceChange: '500',
  });
  const months = await read('/fapi/v1/klines', { symbol, interval: '1M', limit: 2, ...at });
  expect(months.map(([from]: number[]) => new Date(from ?? 0).toISOString().slice(0, 10))).toEqual([
    '2026-12-01',
    '2027-01-01',
  ]);
});

it.each([
  ['btcusdt', '1'],
  ['', '1'],
  ['BTCUSDT', '0'],
  ['BTCUSDT', '-1'],
  ['BTCUSDT', '1e5'],
])('takes no price of "%s" at "%s"', (name, price) => {
  expect(() => sandbox().setPrice(name, price)).toThrow(TypeError);
});
