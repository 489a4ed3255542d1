import { startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBitgetMix } from '../src/create.ts';
import { iterate } from '../src/paging.ts';

const day = 86_400_000;
const productType = 'USDT-FUTURES';

async function connect() {
  let now = 1_800_000_000_000;
  const time = {
    now: () => now,
    advance: (by: number) => {
      now += by;
    },
  };
  const sandbox = await startSandbox({ apis: ['bitget-mix'], now: time.now });
  onTestFinished(() => sandbox.close());
  const bitget = createBitgetMix({
    ...sandbox.credentials.bitget.hmac,
    transport: sandbox.transport('bitget-mix'),
    timing: { wallClock: time.now, monotonic: time.now },
  });
  return { time, sandbox, bitget };
}

it('goes back through the finished orders, many of one millisecond, each once, newest first', async () => {
  const { time, sandbox, bitget } = await connect();
  const startTime = time.now();
  const placed: string[] = [];
  for (const after of [0, 1, 0, 0, 0, 0, 1, 3 * day, 0, 0, 0]) {
    time.advance(after);
    const order = { symbol: 'BTCUSDT', productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' } as const;
    const { orderId } = await bitget.placeOrder({ ...order, side: 'buy', orderType: 'market' });
    placed.push(String(orderId));
  }
  time.advance(1);
  const got: string[] = [];
  const range = { productType, startTime, limit: 3 } as const;
  for await (const { orderId } of iterate(bitget, 'getHistoryOrder', range)) got.push(orderId);
  expect(got).toEqual(placed.reverse());
  const calls = sandbox.calls.filter(({ operationId }) => operationId === 'getHistoryOrder');
  expect(calls).toHaveLength(Math.ceil(placed.length / 3) + 1);
});

it('goes back through the fills, the bills and the closed positions, each once, newest first', async () => {
  const { time, bitget } = await connect();
  const startTime = time.now();
  const placed: string[] = [];
  for (const after of [0, 0, 1, 0, 3 * day, 0, 0, 0]) {
    time.advance(after);
    const side = placed.length % 2 === 0 ? 'buy' : 'sell';
    const order = { symbol: 'BTCUSDT', productType, marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' } as const;
    const { orderId } = await bitget.placeOrder({ ...order, side, orderType: 'market' });
    placed.push(String(orderId));
  }
  time.advance(1);
  const range = { productType, startTime, limit: 3 } as const;
  for (const history of ['getOrderFillDetails', 'getHistoricalTransactionDetails'] as const) {
    const got: string[] = [];
    for await (const { orderId } of iterate(bitget, history, range)) got.push(orderId);
    expect(got).toEqual([...placed].reverse());
  }
  const types: string[] = [];
  for await (const { businessType } of iterate(bitget, 'getAccountBills', range)) types.push(businessType);
  expect(types).toEqual(placed.map((_, index) => (index % 2 === 0 ? 'sell' : 'buy')));
  const prices: string[] = [];
  for await (const position of iterate(bitget, 'getHistoricalPosition', range)) prices.push(position.closeAvgPrice);
  expect(prices).toEqual(placed.slice(0, placed.length / 2).map(() => '64999.9'));
});
