import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/index.ts';
import { startMarket, type TestMarket, taken } from '../support/market.ts';

const prices = { BTCUSDT: { start: '65000', volatility: 1 } };
const contracts = {
  'binance-usdm': [
    { symbol: 'BTCUSDT', tick: '0.1', step: '0.001' },
    { symbol: 'BTCUSDC', tick: '0.25', step: '0.01' },
    { symbol: 'BTCFDUSD', tick: '0.01', step: '0.0001' },
  ],
};

type Level = readonly [price: string, quantity: string];

const bookOf = async ({ first }: TestMarket, symbol: string) =>
  (await taken(first('GET', '/fapi/v1/depth', { symbol, limit: '1000' }))) as {
    readonly bids: readonly Level[];
    readonly asks: readonly Level[];
  };

const numbers = (levels: readonly Level[]): number[] => levels.map(([price]) => Number(price));
const hundredths = (price: number): number => Math.round(price * 100);
const total = (levels: readonly Level[]): number => levels.reduce((sum, [, quantity]) => sum + Number(quantity), 0);

describe('what the path quotes', () => {
  it('stands on the ticks and lots of each contract, bids rounded down and asks up', async () => {
    const world = await startMarket(true, { prices }, { contracts });
    for (let turn = 0; turn < 20; turn += 1) {
      await world.pass(100);
      const [path, coarse, fine] = [
        await bookOf(world, 'BTCUSDT'),
        await bookOf(world, 'BTCUSDC'),
        await bookOf(world, 'BTCFDUSD'),
      ];
      for (const { bids, asks } of [path, coarse, fine]) {
        const [down, up] = [numbers(bids), numbers(asks)];
        expect(down).toEqual([...down].sort((a, b) => b - a));
        expect(up).toEqual([...up].sort((a, b) => a - b));
        expect(down[0]).toBeLessThan(up[0] ?? 0);
      }
      for (const price of numbers([...coarse.bids, ...coarse.asks])) expect(hundredths(price) % 25).toBe(0);
      expect(numbers(coarse.bids)[0]).toBeLessThanOrEqual(numbers(path.bids)[0] ?? 0);
      expect(numbers(coarse.asks)[0]).toBeGreaterThanOrEqual(numbers(path.asks)[0] ?? 0);
      // What shares a tick there is added up, and less than a lot of it left out.
      expect(total(coarse.bids)).toBeLessThanOrEqual(total(path.bids));
      expect(total(coarse.bids)).toBeGreaterThan(total(path.bids) - 0.01 * coarse.bids.length);
      expect(numbers(fine.bids)).toEqual(numbers(path.bids));
      expect(total(fine.asks)).toBeCloseTo(total(path.asks), 6);
    }
  });

  it('is there again at the next step where somebody has taken it', async () => {
    const world = await startMarket({ margin: false }, { prices: { BTCUSDT: { start: '65000', volatility: 0 } } });
    const [before] = (await bookOf(world, 'BTCUSDT')).asks;
    const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: String(Number(before?.[1])) };
    await taken(world.first('POST', '/fapi/v1/order', order));
    expect(Number((await bookOf(world, 'BTCUSDT')).asks[0]?.[0])).toBeGreaterThan(Number(before?.[0]));
    await world.sandbox.world.advanceTo(world.sandbox.world.now() + 100);
    const after = await bookOf(world, 'BTCUSDT');
    expect(Number(after.asks[0]?.[0]) - Number(after.bids[0]?.[0])).toBeCloseTo(0.2, 6);
  });
});

describe('a step of the path', () => {
  it('is met before anybody trades for what the same step has done elsewhere', async () => {
    const { first, second, sandbox } = await startMarket({ margin: false }, {}, { contracts });
    const buy = { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.5' };
    await taken(first('POST', '/fapi/v1/order', { ...buy, symbol: 'BTCUSDT', price: '64900' }));
    await taken(second('POST', '/fapi/v1/order', { ...buy, symbol: 'BTCUSDC', price: '64800' }));
    const book = sandbox.account('binance').book();
    const sale: Order = {
      ...{ id: 1n, clientId: 'sale', service: 'plain', symbol: 'BTCUSDC', side: 'SELL', positionSide: 'BOTH' },
      ...{ type: 'MARKET', status: 'open', price: '0', quantity: '0.1', changes: 0, given: new Map() },
      ...{ createdAt: sandbox.clock.now(), updatedAt: sandbox.clock.now() },
    };
    book.changes.listen((change) => {
      if (change.kind !== 'fill' || change.fill.symbol !== 'BTCUSDT') return;
      book.orderStore.add(sale);
      book.trading.place(sale, change.at);
    });
    sandbox.setPrice('BTCUSDT', '64000');
    expect(sandbox.account('binance-2').book().fills).toMatchObject([{ price: '64800', quantity: '0.5', maker: true }]);
    expect(Number(sale.fill?.price)).toBeLessThan(64_001);
  });
});

describe('a market that is put back', () => {
  it('begins anew, and nothing of what was there trades', async () => {
    const world = await startMarket();
    const sell = {
      symbol: 'BTCUSDT',
      side: 'SELL',
      type: 'LIMIT',
      timeInForce: 'GTC',
      quantity: '0.5',
      price: '65000',
    };
    await taken(world.first('POST', '/fapi/v1/order', sell));
    world.sandbox.reset();
    const buy = { ...sell, side: 'BUY', newOrderRespType: 'RESULT' };
    expect(await taken(world.second('POST', '/fapi/v1/order', buy))).toMatchObject({ status: 'NEW' });
  });
});
