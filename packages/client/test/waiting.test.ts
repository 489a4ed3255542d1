import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { realTiming } from '../src/timing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const longestTimer = 2 ** 31 - 1;

it.each([0, 1, 250, longestTimer, longestTimer + 1, 2 ** 32, 3 * longestTimer + 5])(
  'sleeps for %d ms, no shorter and no longer',
  async (milliseconds) => {
    let isOver = false;
    void realTiming.sleep(milliseconds).then(() => {
      isOver = true;
    });
    if (milliseconds > 0) await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isOver).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  },
);

it('sleeps for ever until its signal ends it, and leaves no timer behind', async () => {
  const controller = new AbortController();
  let ended: unknown;
  const sleeping = realTiming.sleep(Number.POSITIVE_INFINITY, controller.signal).catch((reason) => {
    ended = reason;
  });
  await vi.advanceTimersByTimeAsync(5 * longestTimer);
  expect(ended).toBeUndefined();
  controller.abort('enough');
  await sleeping;
  expect(ended).toBe('enough');
  expect(vi.getTimerCount()).toBe(0);
});

it('asks no runtime for a longer timer than it can keep', async () => {
  const asked = vi.spyOn(globalThis, 'setTimeout');
  void realTiming.sleep(Number.POSITIVE_INFINITY);
  void realTiming.sleep(2 ** 40);
  await vi.advanceTimersByTimeAsync(longestTimer);
  expect(asked).toHaveBeenCalledTimes(4);
  for (const [, delay] of asked.mock.calls) expect(delay).toBeLessThanOrEqual(longestTimer);
});
