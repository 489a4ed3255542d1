import { startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBitgetUta } from '../src/create.ts';
import { iterate } from '../src/paging.ts';

const day = 86_400_000;
const category = 'USDT-FUTURES';
const order = { category, symbol: 'BTCUSDT', orderType: 'market', qty: '0.01' } as const;

async function connect() {
  let now = 1_800_000_000_000;
  const time = {
    now: () => now,
    advance: (by: number) => {
      now += by;
    },
  };
  const sandbox = await startSandbox({ apis: ['bitget-uta'], now: time.now });
  onTestFinished(() => sandbox.close());
  const uta = createBitgetUta({
    ...sandbox.credentials.bitget.unified,
    transport: sandbox.transport('bitget-uta'),
    timing: { wallClock: time.now, monotonic: time.now },
  });
  return { time, sandbox, uta };
}

it('goes back through the finished orders, many of one millisecond, each once, newest first', async () => {
  const { time, sandbox, uta } = await connect();
  const startTime = time.now();
  const placed: string[] = [];
  for (const after of [0, 1, 0, 0, 0, 0, 1, 3 * day, 0, 0, 0]) {
    time.advance(after);
    const { orderId } = await uta.placeOrder({ ...order, side: 'buy' });
    placed.push(String(orderId));
  }
  time.advance(1);
  const got: string[] = [];
  const range = { category, startTime, limit: 3 } as const;
  for await (const { orderId } of iterate(uta, 'getOrderHistory', range)) got.push(orderId);
  expect(got).toEqual(placed.reverse());
  const calls = sandbox.calls.filter(({ operationId }) => operationId === 'getOrderHistory');
  expect(calls).toHaveLength(Math.ceil(placed.length / 3) + 1);
});

it('goes back through fills, records and closed positions, each once, newest first; tax records oldest first', async () => {
  const { time, uta } = await connect();
  const startTime = time.now();
  const placed: string[] = [];
  for (const after of [0, 0, 1, 0, 3 * day, 0, 0, 0]) {
    time.advance(after);
    const { orderId } = await uta.placeOrder({ ...order, side: placed.length % 2 === 0 ? 'buy' : 'sell' });
    placed.push(String(orderId));
  }
  time.advance(1);
  const range = { category, startTime, limit: 3 } as const;
  const fills: string[] = [];
  for await (const { orderId } of iterate(uta, 'getFillHistory', range)) fills.push(orderId);
  expect(fills).toEqual([...placed].reverse());
  const types: string[] = [];
  for await (const { type } of iterate(uta, 'getFinancialRecords', range)) types.push(type);
  expect(types).toEqual(placed.map((_, index) => (index % 2 === 0 ? 'SELL_DEAL' : 'BUY_DEAL')));
  const prices: string[] = [];
  for await (const position of iterate(uta, 'getPositionsHistory', range)) prices.push(position.closePriceAvg);
  expect(prices).toEqual(placed.slice(0, placed.length / 2).map(() => '64999.9'));
  const tax: string[] = [];
  const whole = { bizType: category, startTime, endTime: time.now() } as const;
  for await (const { ts } of iterate(uta, 'getUnifiedAccountTaxRecords', whole)) tax.push(ts);
  expect(tax).toHaveLength(placed.length);
  expect(tax).toEqual([...tax].sort());
});

it('goes through open orders of every category as one history', async () => {
  const { time, uta } = await connect();
  const range = { startTime: time.now(), limit: 2 };
  const limit = { side: 'buy', orderType: 'limit', qty: '1', price: '1000' } as const;
  const placed: string[] = [];
  for (const pair of [
    { category, symbol: 'BTCUSDT' },
    { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM' },
    { category: 'SPOT', symbol: 'ETHUSDT' },
    { category, symbol: 'ETHUSDT' },
  ] as const) {
    const { orderId } = await uta.placeOrder({ ...pair, ...limit });
    placed.push(String(orderId));
  }
  const got: string[] = [];
  for await (const { orderId } of iterate(uta, 'getOpenOrders', range)) got.push(orderId);
  expect(got).toEqual(placed.reverse());
});
