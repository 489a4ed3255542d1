import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it } from 'vitest';
import { createBinanceCoinm } from '../src/index.ts';
import { createBinanceCoinmStreams, webSocket } from '../src/streams.ts';

it('gives the contracts of COIN-M, of one and of all, and none of USDⓈ-M unless asked to', async () => {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-coinm'], now: time.now });
  const { sleep } = time;
  const coinm = createBinanceCoinm({ transport: sandbox.transport('binance-coinm', { sleep }), timing: time.timing });
  const socket = webSocket(sandbox.socket('binance-coinm', { sleep }));
  const streams = createBinanceCoinmStreams({ rest: coinm, socket });
  const seen = { one: new Set<string>(), own: new Set<string>(), all: new Set<string>() };
  const trades = streams.aggTrade({ symbol: 'BTCUSD_PERP' });
  trades.on((item) => void (item.kind === 'event' && seen.one.add(item.event.s)));
  const own = streams.allBookTickers();
  own.on((item) => void (item.kind === 'event' && seen.own.add(item.event.s)));
  const all = streams.allBookTickers({ otherProducts: true });
  all.on((item) => void (item.kind === 'event' && seen.all.add(item.event.s)));
  await time.run(Promise.all([trades.acknowledged, own.acknowledged, all.acknowledged]));
  for (const price of ['65100', '65200', '65300']) {
    sandbox.setPrice('BTCUSDT', price);
    await time.run(sleep(10_000));
  }
  expect([...seen.one]).toEqual(['BTCUSD_PERP']);
  expect([...seen.own].every((symbol) => symbol.includes('USD_'))).toBe(true);
  expect(seen.own.size).toBeGreaterThan(0);
  expect(seen.all).toContain('BTCUSDT');
  await streams.close();
  await sandbox.close();
});
