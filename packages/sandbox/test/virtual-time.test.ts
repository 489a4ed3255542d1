import { expect, it } from 'vitest';
import { createVirtualTime } from '../src/index.ts';

it('moves on to the next sleeper, and no further than the work needs', async () => {
  const time = createVirtualTime(1_000);
  const woken: number[] = [];
  const nap = async (milliseconds: number) => {
    await time.sleep(milliseconds);
    woken.push(time.now());
  };
  const all = [nap(300), nap(100), nap(200)];
  await time.run(Promise.all(all.slice(1)));
  expect(woken).toEqual([1_100, 1_200]);
  expect(time.timing.monotonic()).toBe(200);
  await time.settle();
  expect(woken).toEqual([1_100, 1_200, 1_300]);
});

it('wakes who sleeps until the same moment in the order of falling asleep', async () => {
  const time = createVirtualTime();
  const woken: string[] = [];
  const nap = (name: string, milliseconds: number) => time.sleep(milliseconds).then(() => woken.push(name));
  await time.run(Promise.all([nap('first', 5), nap('second', 5), nap('negative', -1)]));
  expect(woken).toEqual(['negative', 'first', 'second']);
});

it('gives the result or the failure of the work', async () => {
  const time = createVirtualTime();
  await expect(time.run(time.sleep(10).then(() => 7))).resolves.toBe(7);
  await expect(time.run(Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
});

it('ends a sleep with its signal', async () => {
  const time = createVirtualTime();
  const controller = new AbortController();
  const sleep = time.sleep(1_000, controller.signal);
  time.sleep(10).then(() => controller.abort(new Error('enough')));
  await expect(time.run(sleep)).rejects.toThrow('enough');
  await expect(time.sleep(1, controller.signal)).rejects.toThrow('enough');
  expect(time.timing.monotonic()).toBe(10);
});

it('says so when the work waits for something else than time', async () => {
  const time = createVirtualTime();
  await expect(time.run(new Promise(() => {}))).rejects.toThrow('nobody sleeps');
});

it('passes at once, and who sleeps meanwhile wakes up late', async () => {
  const time = createVirtualTime();
  const started = time.now();
  const woken: number[] = [];
  const sleepers = [2_000, 500].map((ms) => time.sleep(ms).then(() => woken.push(time.now() - started)));
  time.pass(700);
  expect(time.timing.monotonic()).toBe(700);
  await time.run(Promise.all(sleepers));
  expect(woken).toEqual([700, 2_000]);
});
