import { expect, it } from 'vitest';
import { createRandomStream } from '../../src/world/random.ts';

const first = (seed: number, symbol: string, purpose: string, count = 5): number[] => {
  const stream = createRandomStream(seed, symbol, purpose);
  return Array.from({ length: count }, stream.bits);
};

it('gives the same for the same seed, symbol and purpose on every machine', () => {
  expect(first(7, 'BTCUSDT', 'path')).toEqual(first(7, 'BTCUSDT', 'path'));
  expect(first(7, 'BTCUSDT', 'path', 3)).toMatchInlineSnapshot(`
    [
      419208508,
      2294586782,
      2091425722,
    ]
  `);
});

it('gives something else for another seed, symbol or purpose, however they are put together', () => {
  const keys: [number, string, string][] = [
    [7, 'BTCUSDT', 'path'],
    [8, 'BTCUSDT', 'path'],
    [7, 'ETHUSDT', 'path'],
    [7, 'BTCUSDT', 'trades'],
    [7, 'BTC', 'USDTpath'],
    [7, 'BTCUSDTpath', ''],
  ];
  expect(new Set(keys.map((key) => first(...key).join())).size).toBe(keys.length);
});

it('is about normal, with mean 0 and deviation 1', () => {
  const stream = createRandomStream(1, 'BTCUSDT', 'normal');
  const drawn = Array.from({ length: 100_000 }, stream.normal);
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(Math.abs(variance - 1)).toBeLessThan(0.02);
  const within = (deviations: number) => drawn.filter((one) => Math.abs(one) < deviations).length / drawn.length;
  expect(within(1)).toBeCloseTo(0.68, 1);
  expect(within(2)).toBeCloseTo(0.95, 1);
});

it('draws every whole number below a count, and none else', () => {
  const stream = createRandomStream(1, 'BTCUSDT', 'below');
  const drawn = new Set(Array.from({ length: 1_000 }, () => stream.below(6)));
  expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
