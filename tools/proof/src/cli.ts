import { parseArgs } from 'node:util';
import { runOrders, summaryOfOrders } from './orders/run.ts';
import { run } from './run.ts';
import { summaryOf } from './tally.ts';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    market: { type: 'boolean', default: false },
    orders: { type: 'boolean', default: false },
  },
});

const wholeNumber = (name: 'calls' | 'seed'): number => {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} is "${values[name]}"; give a whole number, such as --${name} 1000`);
  process.exit(1);
};

const calls = wholeNumber('calls');
const seed = wholeNumber('seed');
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

let shown = 0;
const onProgress = (tally: { readonly calls: number; readonly wrong: readonly string[] }): void => {
  if (tally.calls - shown < calls / 20) return;
  shown = tally.calls;
  const rate = Math.round((tally.calls * 1000) / (performance.now() - started));
  console.error(`${tally.calls} of ${calls} calls, ${tally.wrong.length} wrong, ${seconds()}, ${rate} calls/s`);
};

const where = { onMarket: values.market };
const { wrong, summary } = values.orders
  ? await runOrders(calls, seed, onProgress, where).then((tally) => ({
      ...tally,
      summary: summaryOfOrders(tally, seed),
    }))
  : await run(calls, seed, onProgress, where).then((tally) => ({ ...tally, summary: summaryOf(tally, seed) }));
for (const words of wrong.slice(0, 20)) console.error(words);
console.log(`${summary}; ${seconds()}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
