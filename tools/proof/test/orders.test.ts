import { expect, it } from 'vitest';
import { runOrders } from '../src/orders/run.ts';

/** How often something came of it. */
const countOf = (outcomes: ReadonlyMap<string, number>, name: string): number => outcomes.get(name) ?? 0;

// Two hundred times as many every night: `npm run proof -- --orders --calls 100000`.
it('believes nothing wrong of 500 cancels, changes and closings under every kind of fault', async () => {
  const { wrong, calls, outcomes, faults } = await runOrders(500, 20_261_122);
  expect(wrong).toEqual([]);
  expect(calls).toBe(500);
  expect(faults.size).toBe(30);
  // The run is worth something only if each outcome came about.
  const certain = [
    'cancel cancelled',
    'cancel filled',
    'cancel gone',
    'cancel triggered',
    'cancelEverything done',
    'flatten flat',
  ];
  const changes = ['change amended', 'change ended', 'change refused', 'change gone'];
  for (const name of [...certain, ...changes]) expect(countOf(outcomes, name), name).toBeGreaterThan(2);
  // Not knowing is allowed where looking fails too, and rare even under so many faults.
  const unknown = [...outcomes].reduce((sum, [name, count]) => sum + (/unknown$/.test(name) ? count : 0), 0);
  expect(unknown / calls).toBeLessThan(0.3);
}, 180_000);

it('believes nothing wrong of cancels, changes and closings on a market', async () => {
  const { wrong, outcomes } = await runOrders(120, 20_261_123, undefined, { onMarket: true });
  expect(wrong).toEqual([]);
  expect(countOf(outcomes, 'flatten flat')).toBeGreaterThan(5);
}, 180_000);

it('gives the same run for the same seed', async () => {
  const [first, second] = [await runOrders(60, 7), await runOrders(60, 7)];
  expect(second).toEqual(first);
}, 180_000);
