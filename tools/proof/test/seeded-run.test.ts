import { expect, it } from 'vitest';
import { run } from '../src/run.ts';

// Two hundred times as many every night: `npm run proof -- --calls 100000`.
it('believes nothing wrong of 500 placing calls under every kind of fault', async () => {
  const tally = await run(500, 20_261_121);
  expect(tally.wrong).toEqual([]);
  expect(tally.calls).toBe(500);
  // The run is worth something only if orders were placed, lost, found again and refused, and every fault had its turn.
  expect(tally.placed).toBeGreaterThan(100);
  expect(tally.refused).toBeGreaterThan(100);
  expect(tally.found).toBeGreaterThan(50);
  expect(tally.faults.size).toBe(30);
  expect(tally.troubles.size).toBe(3);
  // Not knowing is allowed where looking fails too, and rare even under so many faults.
  expect(tally.unknown / tally.orders).toBeLessThan(0.2);
  expect(tally.executed).toBeGreaterThanOrEqual(tally.placed);
}, 180_000);

it('believes nothing wrong of placing calls on a market', async () => {
  const tally = await run(120, 20_261_122, undefined, { onMarket: true });
  expect(tally.wrong).toEqual([]);
  expect(tally.placed).toBeGreaterThan(25);
  expect(tally.refused).toBeGreaterThan(25);
  expect(tally.executed).toBeGreaterThanOrEqual(tally.placed);
}, 180_000);

it('gives the same run for the same seed', async () => {
  const [first, second] = [await run(120, 7), await run(120, 7)];
  expect(second).toEqual(first);
});
