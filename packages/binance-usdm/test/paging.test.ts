import { startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBinanceUsdm } from '../src/create.ts';
import { iterate } from '../src/paging.ts';

const limit = { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '60000' } as const;
const day = 86_400_000;

async function connect() {
  let now = 1_800_000_000_000;
  const time = {
    now: () => now,
    advance: (by: number) => {
      now += by;
    },
  };
  const sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now, strictParameters: true });
  onTestFinished(() => sandbox.close());
  const usdm = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-usdm'),
    timing: { wallClock: time.now, monotonic: time.now },
  });
  return { time, sandbox, usdm };
}

it('goes through the orders of weeks, many of one millisecond, each once and in order', async () => {
  const { time, sandbox, usdm } = await connect();
  const startTime = time.now();
  const placed: string[] = [];
  for (const after of [0, 1, 0, 0, 0, 0, 1, 7 * day - 3, 1, 0, 0, 9 * day]) {
    time.advance(after);
    const { orderId } = await usdm.newOrder({ ...limit, symbol: 'ETHUSDT' });
    placed.push(orderId);
  }
  await usdm.newOrder({ ...limit, symbol: 'BTCUSDT' });
  time.advance(1);
  const got: string[] = [];
  const range = { symbol: 'ETHUSDT', startTime, limit: 3 };
  for await (const { orderId } of iterate(usdm, 'getAllOrders', range)) got.push(orderId);
  expect(got).toEqual(placed);
  expect(BigInt(got[0] ?? 0)).toBeGreaterThan(2n ** 53n);

  const fromThird: string[] = [];
  for await (const order of iterate(usdm, 'getAllOrders', { symbol: 'ETHUSDT', orderId: placed[2] ?? '', limit: 4 })) {
    fromThird.push(order.orderId);
  }
  expect(fromThird).toEqual(placed.slice(2));
  expect(sandbox.calls.filter(({ status }) => status !== 200)).toEqual([]);
});

it('begins nowhere when it is given seconds', async () => {
  const { time, sandbox, usdm } = await connect();
  const startTime = Math.floor(time.now() / 1000);
  await expect(iterate(usdm, 'getAllOrders', { symbol: 'BTCUSDT', startTime }).next()).rejects.toMatchObject({
    code: 'BAD_INPUT',
    field: 'startTime',
  });
  expect(sandbox.calls).toEqual([]);
});

it('goes through the trades and the income of weeks, each once and in order', async () => {
  const { time, usdm } = await connect();
  const startTime = time.now();
  const take = { symbol: 'BTCUSDT', type: 'MARKET', quantity: '0.01', newOrderRespType: 'RESULT' } as const;
  const orders: string[] = [];
  for (const after of [0, 0, 1, 0, 7 * day - 1, 1, 0, 8 * day]) {
    time.advance(after);
    const side = orders.length % 2 === 0 ? 'BUY' : 'SELL';
    const { orderId, avgPrice } = await usdm.newOrder({ ...take, side });
    expect(avgPrice).toBe(side === 'BUY' ? '65000.1' : '64999.9');
    orders.push(orderId);
  }
  time.advance(1);
  const trades: string[] = [];
  const filter = { symbol: 'BTCUSDT', startTime, limit: 3 };
  for await (const trade of iterate(usdm, 'getAccountTradeList', filter)) trades.push(trade.orderId);
  expect(trades).toEqual(orders);
  const types: string[] = [];
  const ids: string[] = [];
  for await (const { incomeType, tradeId } of iterate(usdm, 'getIncomeHistory', { startTime, limit: 3 })) {
    types.push(incomeType);
    ids.push(String(tradeId));
  }
  expect(types.filter((type) => type === 'COMMISSION')).toHaveLength(orders.length);
  expect(types.filter((type) => type === 'REALIZED_PNL')).toHaveLength(orders.length / 2);
  expect(new Set(ids).size).toBe(orders.length);
});
