import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createBitgetUta } from '../src/index.ts';
import { createBitgetUtaStreams, isStreamRefusedError, webSocket } from '../src/streams.ts';

/** A sandbox in memory, on virtual time, with a client and its streams. */
async function scene() {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['bitget-uta'], now: time.now });
  const { sleep } = time;
  const transport = sandbox.transport('bitget-uta', { sleep });
  const uta = createBitgetUta({ transport, timing: time.timing });
  const streams = createBitgetUtaStreams({ rest: uta, socket: webSocket(sandbox.socket('bitget-uta', { sleep })) });
  onTestFinished(async () => {
    await streams.close();
    await sandbox.close();
  });
  return { time, sandbox, streams };
}

const ticker = (symbol: string, lastPrice: string) => ({
  ...{ action: 'snapshot', arg: { instType: 'usdt-futures', topic: 'ticker', symbol }, ts: 1_800_000_000_000 },
  data: [{ lastPrice }],
});

it('keeps a connection for an hour by the text ping, and reads what is pushed', async () => {
  const { time, sandbox, streams } = await scene();
  const tickers = streams.ticker({ instType: 'usdt-futures', symbol: ['BTCUSDT', 'ETHUSDT'] });
  const shown: string[] = [];
  tickers.on((item) => {
    if (item.kind === 'event') shown.push(`${item.event.arg.symbol} ${item.event.data[0]?.lastPrice}`);
  });
  await time.run(tickers.acknowledged);
  await time.run(time.sleep(3_600_000));
  sandbox.sockets[0]?.send(ticker('BTCUSDT', '60000.10'));
  await time.run(time.sleep(1));
  expect(shown).toContain('BTCUSDT 60000.10');
  expect(streams.connections()).toMatchObject([{ reconnects: 0, handovers: 0 }]);
});

it('finds which of several symbols the exchange refuses, though its errors name no argument', async () => {
  const { time, streams } = await scene();
  const symbols = ['BTCUSDT', 'ETHUSDT', 'NOSUCH'];
  const each = symbols.map((symbol) => streams.ticker({ instType: 'usdt-futures', symbol }));
  const outcomes = each.map(({ acknowledged }) =>
    acknowledged.then(
      () => 'yes',
      (error: unknown) => error,
    ),
  );
  const [btc, eth, none] = await time.run(Promise.all(outcomes));
  expect([btc, eth]).toEqual(['yes', 'yes']);
  expect(isStreamRefusedError(none) && [none.stream, none.exchangeCode]).toEqual(['usdt-futures ticker NOSUCH', 30001]);
});
