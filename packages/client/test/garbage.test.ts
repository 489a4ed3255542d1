import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Transport } from '../src/index.ts';
import { createBinance } from './support/api.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Answers a turn of the event loop later, as a connection would. */
const transport: Transport = {
  send: () =>
    new Promise((resolve) => {
      setImmediate(resolve, { status: 200, headers: { 'x-mbx-used-weight-1m': '1' }, text: '{"orderId":1}' });
    }),
};

/** Bytes of what only a full collection frees. */
const oldBytes = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => /^(old|map)_space$/.test(name))
    .reduce((sum, { space_used_size: used }) => sum + used, 0);

it('leaves next to nothing of a call for full collections, so that answers are freed as soon as they are read', async () => {
  const client = createBinance({ transport });
  const run = async (calls: number): Promise<void> => {
    let left = calls;
    const lane = async () => {
      while (left-- > 0) await client.newOrder({ symbol: 'BTCUSDT' });
    };
    await Promise.all(Array.from({ length: 32 }, lane));
  };
  // Machine code is written there too, when and how much is up to the engine: the middle one of three rounds counts.
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await run(2_000);
    collect();
    const before = oldBytes();
    await run(4_000);
    rounds.push((oldBytes() - before) / 4_000);
  }
  const [, middle] = rounds.sort((a, b) => a - b);
  expect(middle).toBeLessThan(200);
});
