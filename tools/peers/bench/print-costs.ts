import type { StreamCosts } from '../../bench/src/peers/rows/streams.ts';
import type { Costs } from '../../bench/src/rounds.ts';
import { median, ratio } from '../../bench/src/statistics.ts';

/** Prints what each client costs, beside the floor; with `--json` as the bench reads it. */
export function printCosts(costs: Costs<string>, floor: string, what: string): void {
  const shown: StreamCosts = Object.fromEntries(
    Object.entries(costs).map(([name, own]) => {
      const { measured, spread } = ratio(own, costs[floor] ?? []);
      return [name, { ratio: measured, spread, cost: median(own) }];
    }),
  );
  if (process.argv.includes('--json')) {
    process.stdout.write(JSON.stringify(shown));
    return;
  }
  for (const [name, { ratio: times, cost }] of Object.entries(shown)) {
    console.log(`${name.padEnd(36)} ${times.toFixed(2)} x  ${cost.toFixed(1)} µs ${what}`);
  }
}
