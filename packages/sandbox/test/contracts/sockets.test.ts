import { expect, it, onTestFinished } from 'vitest';
import { createVirtualTime, startSandbox } from '../../src/index.ts';
import { listen } from '../support/streams.ts';

const start = Date.UTC(2026, 0, 1);

const open = async () => {
  const time = createVirtualTime(start);
  const sandbox = await startSandbox({ now: time.now, contracts: true });
  onTestFinished(() => sandbox.close());
  return { time, sandbox };
};

it('Bitget refuses a symbol that is not listed, and acknowledges one of another product line', async () => {
  const { time, sandbox } = await open();
  const books = (symbol: string, instType = 'usdt-futures') => ({ instType, topic: 'books', symbol });
  const heard = listen(sandbox, 'bitget-uta', time, '/v3/ws/public', [
    { op: 'subscribe', args: [books('NOPEUSDT'), books('BTCUSD_CM'), books('BTCUSDT')] },
  ]);
  await time.run(time.sleep(100));
  expect(heard.frames).toMatchObject([
    { event: 'error', code: 30001 },
    { event: 'subscribe', arg: { symbol: 'BTCUSD_CM' } },
    { event: 'subscribe', arg: { symbol: 'BTCUSDT' } },
    { action: 'snapshot', arg: { symbol: 'BTCUSDT' } },
  ]);
});

it('Binance acknowledges a symbol that is not listed, and sends nothing', async () => {
  const { time, sandbox } = await open();
  const names = ['nopeusdt@markPrice@1s', 'btcusdt@markPrice@1s', 'btcusd@assetIndex'];
  const heard = listen(sandbox, 'binance-usdm', time, '/market/stream', [
    { method: 'SUBSCRIBE', params: names, id: 1 },
  ]);
  await time.run(time.sleep(1_001));
  expect(heard.frames[0]).toEqual({ result: null, id: 1 });
  expect(heard.streams()).toEqual(new Set(names.slice(1)));
});

it('streams of the whole market show every contract of both products', async () => {
  const { time, sandbox } = await open();
  const heard = listen(sandbox, 'binance-usdm', time, '/market/stream?streams=!markPrice@arr@1s/!miniTicker@arr');
  await time.run(time.sleep(10));
  for (const symbol of ['SOLUSDT', 'SOLUSD_PERP', 'BTCUSDT']) sandbox.setPrice(symbol, '100');
  await time.run(time.sleep(1_000));
  const [marks] = heard.of('!markPrice@arr@1s');
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.every(({ s }: { s: string }) => !s.includes('_PERP'))).toBe(true);
  const [tickers] = heard.of('!miniTicker@arr');
  expect(tickers.map(({ s }: { s: string }) => s)).toEqual(
    expect.arrayContaining(['SOLUSDT', 'SOLUSD_PERP', 'BTCUSDT']),
  );
});
