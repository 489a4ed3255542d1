import { expect, it } from 'vitest';
import { createBinanceUsdm } from '../src/index.ts';
import { iterate } from '../src/paging.ts';
import { userScene } from './support/user-scene.ts';

const minute = 60_000;

it.each([5 * minute, 30 * minute])('goes up to now by a clock that was behind, from %d ms ago on', async (ago) => {
  const { time, sandbox, market, wait } = await userScene();
  await market('BUY');
  await market('SELL');
  await wait(minute);
  const { wallClock } = time.timing;
  const usdm = createBinanceUsdm({
    ...sandbox.credentials.binance.hmac,
    transport: sandbox.transport('binance-usdm', { sleep: time.sleep }),
    timing: { ...time.timing, wallClock: () => wallClock() - 10 * minute },
  });
  const trades: string[] = [];
  const read = async () => {
    const asked = { symbol: 'BTCUSDT', startTime: time.now() - ago };
    for await (const { id } of iterate(usdm, 'getAccountTradeList', asked)) trades.push(id);
  };
  await time.run(read());
  expect(trades).toHaveLength(2);
});
