import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/index.ts';
import { startWorld, worldStart } from '../support/world.ts';

const minute = 60_000;
const hour = 60 * minute;
const symbol = 'BTCUSDT';
const far = { symbol, side: 'BUY', type: 'LIMIT', quantity: '0.1', price: '1000' };

describe('what is due happens when it is due, though nobody calls', () => {
  it('countdowns', async () => {
    const { sandbox, usdm } = await startWorld();
    await usdm('POST', '/fapi/v1/order', { query: { ...far, timeInForce: 'GTC' } });
    await usdm('POST', '/fapi/v1/countdownCancelAll', { query: { symbol, countdownTime: 30_000 } });
    const order = sandbox.account('binance').book('usdm').orders[0];
    await sandbox.world.advanceTo(worldStart + 29_999);
    expect(order?.status).toBe('open');
    await sandbox.world.advanceTo(worldStart + minute);
    expect(order).toMatchObject({ status: 'cancelled', updatedAt: worldStart + 30_000 });
  });

  it('a countdown that is set again, or stopped', async () => {
    const { sandbox, usdm } = await startWorld();
    await usdm('POST', '/fapi/v1/order', { query: { ...far, timeInForce: 'GTC' } });
    const set = (countdownTime: number) =>
      usdm('POST', '/fapi/v1/countdownCancelAll', { query: { symbol, countdownTime } });
    await set(30_000);
    await sandbox.world.advanceTo(worldStart + 20_000);
    await set(30_000);
    await sandbox.world.advanceTo(worldStart + 40_000);
    const order = sandbox.account('binance').book('usdm').orders[0];
    expect(order?.status).toBe('open');
    await set(0);
    await sandbox.world.advanceTo(worldStart + hour);
    expect(order?.status).toBe('open');
  });

  it('the countdown of a unified account', async () => {
    const { sandbox, uta } = await startWorld();
    const body = { category: 'USDT-FUTURES', symbol, qty: '0.01', price: '1000', side: 'buy', orderType: 'limit' };
    expect((await uta('POST', '/api/v3/trade/place-order', { body })).status).toBe(200);
    await uta('POST', '/api/v3/trade/countdown-cancel-all', { body: { countdown: '10' } });
    const order = sandbox.account('bitget-unified').book('USDT-FUTURES').orders[0];
    await sandbox.world.advanceTo(worldStart + minute);
    expect(order).toMatchObject({ status: 'cancelled', updatedAt: worldStart + 10_000 });
  });

  it('orders that are good till a date', async () => {
    const { sandbox, usdm } = await startWorld();
    const [later, sooner] = [worldStart + 3 * hour, worldStart + 2 * hour];
    for (const goodTillDate of [later, sooner]) {
      await usdm('POST', '/fapi/v1/order', { query: { ...far, timeInForce: 'GTD', goodTillDate } });
    }
    const { orders } = sandbox.account('binance').book('usdm');
    await sandbox.world.advanceTo(sooner);
    expect(orders.map(({ status }) => status)).toEqual(['open', 'expired']);
    await sandbox.world.advanceTo(worldStart + 4 * hour);
    expect(orders.map(({ status, updatedAt }) => [status, updatedAt])).toEqual([
      ['expired', later],
      ['expired', sooner],
    ]);
  });

  it('fills of orders that the price reaches, at their own price', async () => {
    const { sandbox, usdm } = await startWorld({ prices: { BTCUSDT: { volatility: 3 } } });
    const limit = (side: string, price: string) =>
      usdm('POST', '/fapi/v1/order', { query: { ...far, side, price, timeInForce: 'GTC' } });
    await limit('BUY', '64800');
    await limit('SELL', '65200');
    const book = sandbox.account('binance').book('usdm');
    await sandbox.world.runUntil(() => book.fills.length === 2);
    for (const fill of book.fills) {
      expect(fill).toMatchObject({ price: fill.buys ? '64800' : '65200', maker: true });
      expect((fill.at - worldStart) % 100).toBe(0);
    }
    const last = book.fills.at(-1);
    expect(last?.at).toBe(sandbox.world.now());
    const price = Number(sandbox.price(symbol));
    expect(last?.buys ? price <= 64_800 : price >= 65_200).toBe(true);
  });

  it('fills of orders on a contract that follows another symbol', async () => {
    const { sandbox, coinm } = await startWorld({ prices: { BTCUSDT: { volatility: 3 } } });
    const order = {
      symbol: 'BTCUSD_PERP',
      side: 'BUY',
      type: 'LIMIT',
      quantity: '1',
      price: '64900',
      timeInForce: 'GTC',
    };
    await coinm('POST', '/dapi/v1/order', { query: order });
    const book = sandbox.account('binance').book('coinm');
    await sandbox.world.runUntil(() => book.fills.length > 0);
    expect(Number(sandbox.price(symbol))).toBeLessThanOrEqual(64_900);
  });

  it('funding, on every exchange, from longs to shorts', async () => {
    const { sandbox, usdm, coinm, mix } = await startWorld();
    sandbox.account('binance').openPosition({ symbol, amount: '2' });
    sandbox.account('binance').openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '-10' });
    sandbox.account('binance').openPosition({ product: 'coinm', symbol: 'BTCUSD_260327', amount: '-10' });
    sandbox.account('bitget').openPosition({ symbol, amount: '-1' });
    await sandbox.world.advanceTo(worldStart + 8 * hour - 1);
    const incomes = async () => (await usdm('GET', '/fapi/v1/income', { query: { incomeType: 'FUNDING_FEE' } })).json;
    expect(await incomes()).toEqual([]);
    await sandbox.world.advanceTo(worldStart + 8 * hour);
    const rates = (await usdm('GET', '/fapi/v1/fundingRate', { query: { symbol } })).json;
    expect(rates).toMatchObject([{ symbol, fundingTime: worldStart + 8 * hour }]);
    const { fundingRate, markPrice } = rates[0];
    const [income] = await incomes();
    expect(income).toMatchObject({ symbol, incomeType: 'FUNDING_FEE', asset: 'USDT', time: worldStart + 8 * hour });
    expect(Number(income.income)).toBeCloseTo(-2 * Number(markPrice) * Number(fundingRate), 6);
    expect(Number(sandbox.account('binance').book('usdm').balance('USDT'))).toBeCloseTo(
      10_000 + Number(income.income),
      6,
    );
    const coin = (await coinm('GET', '/dapi/v1/income', { query: { incomeType: 'FUNDING_FEE' } })).json;
    expect(coin).toMatchObject([{ symbol: 'BTCUSD_PERP', asset: 'BTC' }]);
    expect(Number(coin[0].income)).toBeCloseTo((1_000 / Number(markPrice)) * Number(fundingRate), 8);
    const productType = 'USDT-FUTURES';
    const bills = (await mix('GET', '/api/v2/mix/account/bill', { query: { productType, onlyFunding: 'yes' } })).json
      .data;
    expect(bills.bills).toMatchObject([{ businessType: 'contract_settle_fee', coin: 'USDT', symbol }]);
    expect(Number(bills.bills[0].amount)).toBeCloseTo(Number(markPrice) * Number(fundingRate), 6);
    const past = { symbol, productType };
    const history = await mix('GET', '/api/v2/mix/market/history-fund-rate', { query: past });
    expect(history.json.data).toEqual([{ symbol, fundingRate, fundingTime: String(worldStart + 8 * hour) }]);
  });

  it('is late for nobody who was stopped', async () => {
    const { time, sandbox, usdm } = await startWorld();
    await usdm('POST', '/fapi/v1/order', { query: { ...far, timeInForce: 'GTC' } });
    await usdm('POST', '/fapi/v1/countdownCancelAll', { query: { symbol, countdownTime: 30_000 } });
    time.pass(hour);
    const order = sandbox.account('binance').book('usdm').orders[0];
    expect(order).toMatchObject({ status: 'cancelled', updatedAt: worldStart + 30_000 });
  });
});

describe('settling', () => {
  it('ends in a world without end', async () => {
    const { time, usdm } = await startWorld({ prices: { BTCUSDT: {}, ETHUSDT: {} } });
    await usdm('POST', '/fapi/v1/countdownCancelAll', { query: { symbol, countdownTime: 120_000 } });
    const nap = time.sleep(5_000);
    await time.settle();
    await nap;
    expect(time.now()).toBe(worldStart + 5_000);
  });

  it('passes time while a call is under way, and the prices with it', async () => {
    const { time, sandbox, usdm } = await startWorld({ prices: { BTCUSDT: {} } });
    sandbox.faults.add({ kind: 'latency', ms: 60_000 });
    const before = sandbox.price(symbol);
    await time.run(usdm('GET', '/fapi/v1/time'));
    expect(time.now()).toBe(worldStart + 60_000);
    expect(sandbox.price(symbol)).not.toBe(before);
  });
});

describe('without a world', () => {
  it('there is none to read, and everything else is there', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'] });
    expect(() => sandbox.world).toThrow('This sandbox has no world. Start it with startSandbox({ world: true }).');
    expect(Object.keys(sandbox)).not.toContain('world');
    expect(sandbox.price(symbol)).toBe('65000');
    await sandbox.close();
  });
});

it('never goes back', async () => {
  const { sandbox } = await startWorld();
  await sandbox.world.advanceTo('2026-01-02');
  expect(sandbox.world.now()).toBe(worldStart + 24 * hour);
  await expect(sandbox.world.advanceTo('2026-01-01')).rejects.toThrow(
    `A world goes on from ${worldStart + 24 * hour} (2026-01-02T00:00:00.000Z) and never back to 2026-01-01.`,
  );
  await expect(sandbox.world.runUntil('tomorrow')).rejects.toThrow('A world takes milliseconds since 1970');
});

it('lives in real time, so many times as fast, and takes calls by any clock there', async () => {
  const sandbox = await startSandbox({ apis: ['binance-usdm'], world: { from: '2026-01-01', speed: 10_000 } });
  const order = { symbol, side: 'BUY', type: 'MARKET', quantity: '1' };
  await sandbox.world.advanceTo(worldStart + hour);
  expect(sandbox.world.now()).toBeGreaterThanOrEqual(worldStart + hour);
  const before = sandbox.world.timing.monotonic();
  await sandbox.world.timing.sleep(minute);
  expect(sandbox.world.timing.monotonic() - before).toBeGreaterThanOrEqual(minute);
  const { binance } = await import('../support/binance.ts');
  const answer = await binance(() => sandbox, 'binance-usdm')('POST', '/fapi/v1/order', { ...order, timestamp: 1 });
  expect(answer.status).toBe(200);
  await sandbox.close();
});
