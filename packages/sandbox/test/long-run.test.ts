import { expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import { keepBusy } from './support/busy.ts';
import { testTime } from './support/sandbox.ts';

it('keeps no more after six thousand calls than after two thousand', async () => {
  const sandbox = await startSandbox({ now: () => testTime, keptCalls: 500, keptHistory: 100 });
  const sizes = () =>
    [sandbox.account('binance').book('usdm'), sandbox.account('bitget').book('USDT-FUTURES')].map((book) => ({
      calls: sandbox.calls.length,
      orders: book.orders.length,
      open: book.orders.filter(({ status }) => status === 'open').length,
      fills: book.fills.length,
      entries: book.entries.length,
      closed: book.closedPositions.length,
      positions: book.positions.length,
      windows: sandbox.limits.windows.length,
    }));
  await keepBusy(sandbox, 200);
  const before = sizes();
  expect(before).toMatchObject([{ calls: 500, orders: 100, open: 0, fills: 100, closed: 100 }, { orders: 100 }]);
  await keepBusy(sandbox, 400);
  expect(sizes()).toEqual(before);
  expect(sandbox.executions('newOrder')).toBe(1_800);
  await sandbox.close();
});
