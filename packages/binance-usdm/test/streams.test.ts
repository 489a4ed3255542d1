import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBinanceUsdm } from '../src/index.ts';
import { createBinanceUsdmStreams, webSocket } from '../src/streams.ts';

const trade = (a: number) => ({
  stream: 'btcusdt@aggTrade',
  data: { e: 'aggTrade', E: a, a, s: 'BTCUSDT', p: '60000.10', q: '0.5', f: a, l: a, T: a, m: true, st: 1 },
});

/** A sandbox in memory, on virtual time, with a client and its streams. */
async function scene() {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-usdm'], now: time.now });
  const { sleep } = time;
  const transport = sandbox.transport('binance-usdm', { sleep });
  const usdm = createBinanceUsdm({ transport, timing: time.timing });
  const socket = webSocket(sandbox.socket('binance-usdm', { sleep }));
  const streams = createBinanceUsdmStreams({ rest: usdm, socket });
  onTestFinished(async () => {
    await streams.close();
    await sandbox.close();
  });
  return { time, sandbox, streams };
}

it('reads what the exchange pushes, and shows what was missed when the connection is cut', async () => {
  const { time, sandbox, streams } = await scene();
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  const shown: string[] = [];
  trades.on((item) => {
    shown.push(
      item.kind === 'event' ? `${item.event.a} ${item.event.p}` : item.kind === 'gap' ? item.reason : item.state,
    );
  });
  await time.run(trades.acknowledged);
  expect(sandbox.sockets.map(({ route, subscriptions }) => [route, [...subscriptions]])).toEqual([
    ['/market/stream', ['btcusdt@aggTrade']],
  ]);
  sandbox.sockets[0]?.send(trade(1));
  await time.run(trades.live);
  sandbox.sockets[0]?.cut();
  await time.run(time.sleep(5_000));
  sandbox.sockets[0]?.send(trade(9));
  await time.run(time.sleep(1));
  expect(shown).toEqual(['connecting', 'live', '1 60000.10', 'reconnecting', 'disconnected', 'live', '9 60000.10']);
  await streams.close();
  expect(sandbox.sockets).toEqual([]);
});

it('keeps a quiet connection for days, and hands it over before the exchange ends it', async () => {
  const { time, sandbox, streams } = await scene();
  const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
  const shown: string[] = [];
  trades.on((item) => {
    if (item.kind !== 'state') shown.push(item.kind === 'event' ? item.event.a : item.reason);
  });
  await time.run(trades.acknowledged);
  for (let hour = 1; hour <= 50; hour += 1) {
    await time.run(time.sleep(3_600_000));
    for (const socket of sandbox.sockets) socket.send(trade(hour));
  }
  await time.run(time.sleep(10_000));
  expect(shown).toEqual(Array.from({ length: 50 }, (_, at) => String(at + 1)));
  expect(streams.connections()).toMatchObject([{ handovers: 2, reconnects: 0 }]);
});

it('finds that a stream on the wrong route is silent, which the exchange acknowledges', async () => {
  const { time, streams } = await scene();
  const trades = streams.raw({ route: 'public', stream: 'btcusdt@aggTrade' }, { expectWithin: 60_000 });
  await time.run(trades.acknowledged);
  await time.run(time.sleep(61_000));
  expect(trades.state).toBe('stale');
});

it('goes over a real socket, and leaves none behind', async () => {
  const sandbox = await startSandbox({ apis: ['binance-usdm'] });
  onTestFinished(() => sandbox.close());
  const usdm = createBinanceUsdm({ baseUrl: sandbox.urls['binance-usdm'] });
  onTestFinished(() => usdm.close());
  const streams = createBinanceUsdmStreams({ rest: usdm });
  const controller = new AbortController();
  const trades = streams.aggTrade({ symbol: ['BTCUSDT', 'ETHUSDT'] }, { signal: controller.signal });
  await trades.acknowledged;
  sandbox.sockets[0]?.send(trade(7));
  for await (const { a } of trades.events({ onGap: 'throw' })) {
    expect(a).toBe('7');
    break;
  }
  expect(trades.state).toBe('closed');
  await streams.close();
  await expect.poll(() => sandbox.sockets.length).toBe(0);
});
