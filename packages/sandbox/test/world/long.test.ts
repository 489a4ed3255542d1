import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWorld, worldStart } from '../support/world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const symbol = 'BTCUSDT';

afterEach(() => vi.restoreAllMocks());

describe('a world that runs long', () => {
  // `npm run bench -- --only world` runs the same ten days with 864,000 steps each, and says how long they take.
  it('keeps the same memory from the second day to the tenth', async () => {
    setFlagsFromString('--expose-gc');
    const gc: () => void = runInNewContext('gc');
    const heap = (): number => {
      gc();
      return process.memoryUsage().heapUsed;
    };
    const { sandbox, usdm } = await startWorld({ step: 1_000, prices: { [symbol]: {} } });
    const heaps: number[] = [];
    for (let turn = 1; turn <= 10; turn += 1) {
      await sandbox.world.advanceTo(worldStart + turn * day);
      await usdm('GET', '/fapi/v1/ticker/bookTicker', { query: { symbol } });
      heaps.push(heap());
    }
    const [second = 0, last = 0] = [heaps[1], heaps.at(-1)];
    // Eight days have 691,200 steps: at the eight bytes of one number each they would be more than this.
    expect(last - second).toBeLessThan(4_000_000);
  });

  it('passes over steps that nobody sees without a turn of the event loop for each', async () => {
    const { time, sandbox, usdm } = await startWorld({ prices: { [symbol]: {} } });
    const turns = vi.spyOn(globalThis, 'setImmediate');
    const client = (async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await time.sleep(hour);
        await usdm('GET', '/fapi/v1/ticker/bookTicker', { query: { symbol } });
      }
    })();
    await time.run(client);
    expect(time.now()).toBe(worldStart + 3 * hour);
    const trades = (await usdm('GET', '/fapi/v1/ticker/24hr', { query: { symbol } })).json;
    expect(trades.count).toBe(3 * 36_000 + 1);
    expect(turns.mock.calls.length).toBeLessThan(100);
    await sandbox.close();
  });

  it('takes no longer for later steps than for earlier ones', async () => {
    const { sandbox } = await startWorld({ step: 1_000, prices: { [symbol]: {} } });
    let end = worldStart;
    const cost = async (length: number): Promise<number> => {
      end += length;
      const before = process.cpuUsage();
      await sandbox.world.advanceTo(end);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await cost(day / 4);
    const early = await cost(day / 4);
    await cost(4 * day);
    expect((await cost(day / 4)) / early).toBeLessThan(5);
  });
});
