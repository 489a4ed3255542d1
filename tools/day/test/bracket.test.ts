import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it } from 'vitest';
import { buyProtected, type Trade } from '../../../packages/sandbox/examples/bracket.ts';

const trade: Trade = { symbol: 'BTCUSDT', quantity: '0.02', below: 0.001, loss: 0.02, profit: 0.03 };

async function ground() {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-usdm'], market: true, world: { time, step: 10_000 } });
  const client = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-usdm', { sleep: time.sleep }),
    timing: time.timing,
  });
  const lines: string[] = [];
  const book = sandbox.account('binance').book('usdm');
  const buy = (signal?: AbortSignal) =>
    time.run(buyProtected({ client, log: (text) => void lines.push(text), ...(signal && { signal }) }, trade));
  const move = (part: number) =>
    sandbox.setPrice('BTCUSDT', String(Math.round(Number(sandbox.price('BTCUSDT')) * part)));
  const waiting = () => book.orders.filter(({ status, service }) => status === 'open' && service === 'algo').length;
  return { time, sandbox, lines, book, buy, move, waiting };
}

it('protects what it has bought, though the answer to the stop-loss is lost', async () => {
  const { time, sandbox, lines, book, buy, move, waiting } = await ground();
  sandbox.faults.add({ kind: 'reset-after', operation: 'newAlgoOrder', after: 1 });
  void time.sleep(5_000).then(() => move(0.995));
  expect(await buy()).toBe(true);
  expect(lines[0]).toMatch(/^BTCUSDT 0\.02 is protected from \d/);
  expect(book.positions.map(({ amount }) => amount)).toEqual(['0.02']);
  expect(waiting()).toBe(2);
  move(0.95);
  await time.run(time.sleep(2_000));
  expect(book.positions).toEqual([]);
  expect(waiting()).toBe(0);
  await sandbox.close();
});

it('leaves nothing where the caller gives up before the price comes', async () => {
  const { time, sandbox, lines, book, buy, waiting } = await ground();
  const control = new AbortController();
  void time.sleep(3_000).then(() => control.abort());
  expect(await buy(control.signal)).toBe(false);
  expect(lines).toEqual(['BTCUSDT nothing, 0 filled: the price did not come']);
  expect([book.positions.length, waiting()]).toEqual([0, 0]);
  expect(book.orders.filter(({ status }) => status === 'open')).toEqual([]);
  await sandbox.close();
});
