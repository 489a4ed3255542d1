import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import type { Benchmark } from '../benchmark.ts';
import { processorTime } from '../processor.ts';
import { summary } from '../statistics.ts';

const hour = 3_600_000;
const days = 10;
const symbol = 'BTCUSDT';

const collectGarbage = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
};

/** A client that looks once an hour, for a day. */
const lookOn = async (sandbox: Sandbox, time: VirtualTime): Promise<void> => {
  const transport = sandbox.transport('binance-usdm', { sleep: time.sleep });
  const target = `/fapi/v1/ticker/bookTicker?symbol=${symbol}`;
  for (let turn = 0; turn < 24; turn += 1) {
    await time.sleep(hour);
    await transport.send({
      ...{ method: 'GET', target, headers: {}, body: undefined },
      ...{ signal: undefined, timeout: hour },
    });
  }
};

/** What days of a world cost: ten of them, with 864,000 steps of the price each. */
export const world: Benchmark = {
  name: 'world',
  title: 'ten days of a world, in time and memory',
  async run(progress) {
    const gc = collectGarbage();
    const time = createVirtualTime(Date.UTC(2026, 0, 1));
    const prices = { [symbol]: {} };
    const sandbox = await startSandbox({ apis: ['binance-usdm'], world: { seed: 7, time, prices } });
    const costs: number[] = [];
    const heaps: number[] = [];
    for (let day = 1; day <= days; day += 1) {
      progress(`day ${day} of ${days}`);
      costs.push((await processorTime(() => time.run(lookOn(sandbox, time)))) / 1_000);
      gc();
      heaps.push(process.memoryUsage().heapUsed);
    }
    await sandbox.close();
    const [first = 0, last = 0] = [heaps[0], heaps.at(-1)];
    return [
      {
        what: 'a day: 864,000 steps of a price, and a client that looks now and then',
        unit: 'ms',
        reach: 5_000,
        ...summary(costs),
      },
      {
        what: 'what the memory grows by from the first day to the tenth',
        unit: 'bytes',
        reach: 3_000_000,
        measured: Math.max(last - first, 0),
        note: `${(first / 1e6).toFixed(1)} MB after the first day, candles of longer intervals after it`,
      },
    ];
  },
};
