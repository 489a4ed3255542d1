import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it } from 'vitest';
import { emergencyStop } from '../../../packages/sandbox/examples/emergency-stop.ts';

/** An account on a market with a position, its stop, and orders that would open more. */
async function ground() {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-usdm'], market: true, world: { time, step: 10_000 } });
  const client = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-usdm', { sleep: time.sleep }),
    timing: time.timing,
  });
  const account = sandbox.account('binance');
  account.openPosition({ symbol: 'BTCUSDT', amount: '0.5' });
  const price = Number(sandbox.price('BTCUSDT'));
  const near = { symbol: 'BTCUSDT', timeInForce: 'GTC', quantity: '0.01', type: 'LIMIT' } as const;
  const prices = [0.97, 0.98, 0.99].map((part) => String(Math.round(price * part)));
  for (const each of prices) await time.run(client.newOrder({ ...near, side: 'BUY', price: each }));
  await time.run(
    client.newAlgoOrder({
      algoType: 'CONDITIONAL',
      symbol: 'BTCUSDT',
      side: 'SELL',
      type: 'STOP_MARKET',
      triggerPrice: String(Math.round(price * 0.9)),
      closePosition: 'true',
    }),
  );
  const lines: string[] = [];
  const log = (text: string) => void lines.push(text);
  return { time, sandbox, lines, book: account.book('usdm'), stop: () => time.run(emergencyStop({ client, log }, 2)) };
}

it('leaves no order and no position, though answers are lost', async () => {
  const { time, sandbox, book, stop, lines } = await ground();
  sandbox.faults.add({ kind: 'reset-after', operation: 'newOrder' });
  sandbox.faults.add({ kind: 'reset-before', operation: 'cancelAllOpenOrders' });
  expect(await stop()).toBe(true);
  await time.settle();
  expect(book.positions).toEqual([]);
  expect(book.orders.filter(({ status }) => status === 'open')).toEqual([]);
  expect(lines).toContain('BTCUSDT long 0.5: 0 left');
  await sandbox.close();
});

it('keeps the stop of a position that it cannot close, and says so', async () => {
  const { sandbox, book, stop, lines } = await ground();
  sandbox.faults.add({
    kind: 'code',
    code: -2019,
    executed: false,
    operation: 'newOrder',
    times: Number.POSITIVE_INFINITY,
  });
  expect(await stop()).toBe(false);
  expect(book.positions).toHaveLength(1);
  expect(book.orders.filter(({ status }) => status === 'open').map(({ service }) => service)).toEqual(['algo']);
  expect(lines).toContain('BTCUSDT long 0.5: 0.5 left');
  await sandbox.close();
});
