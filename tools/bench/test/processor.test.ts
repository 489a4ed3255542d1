import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { processorTime, processorTimeOf, processorTimePerCall } from '../src/processor.ts';

const spin = (milliseconds: number): void => {
  const { user } = process.cpuUsage();
  while (process.cpuUsage().user - user < milliseconds * 1000);
};

it('counts work and not waiting', async () => {
  expect(await processorTime(() => spin(30))).toBeGreaterThanOrEqual(30_000);
  // The process has other threads, which may work meanwhile: again, until they rest. Waiting that is counted never passes.
  const isBelowHalf = async () => (await processorTime(() => wait(200))) < 100_000;
  await vi.waitUntil(isBelowHalf, { timeout: 120_000 });
});

it('divides by how often the work was done', async () => {
  let done = 0;
  const each = await processorTimeOf(() => {
    done += 1;
    spin(10);
  }, 4);
  expect(done).toBe(4);
  expect(each).toBeGreaterThanOrEqual(10_000);
});

it('makes exactly as many calls as asked for, so many at once and no more', async () => {
  let [made, underWay, most] = [0, 0, 0];
  const call = async () => {
    made += 1;
    underWay += 1;
    most = Math.max(most, underWay);
    await wait(1);
    underWay -= 1;
  };
  await processorTimePerCall(call, 50, 8);
  expect([made, most]).toEqual([50, 8]);
});
