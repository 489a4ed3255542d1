import { type Arguments, help, readArguments } from './arguments.ts';
import { runOrders, summaryOfOrders } from './orders/run.ts';
import { run } from './run.ts';
import { summaryOf } from './tally.ts';

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const read = (): Arguments => {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};

const { calls, seed, market, orders, brackets, help: asksForHelp } = read();
if (asksForHelp) {
  console.log(help);
  process.exit();
}
const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

let shown = 0;
const onProgress = (tally: { readonly calls: number; readonly wrong: readonly string[] }): void => {
  if (tally.calls - shown < calls / 20) return;
  shown = tally.calls;
  const rate = Math.round((tally.calls * 1000) / (performance.now() - started));
  console.error(`${tally.calls} of ${calls} calls, ${tally.wrong.length} wrong, ${seconds()}, ${rate} calls/s`);
};

const where = { onMarket: market };
const { wrong, summary } = orders
  ? await runOrders(calls, seed, onProgress, { ...where, ...(brackets !== undefined && { brackets }) }).then(
      (tally) => ({
        ...tally,
        summary: summaryOfOrders(tally, seed),
      }),
    )
  : await run(calls, seed, onProgress, where).then((tally) => ({ ...tally, summary: summaryOf(tally, seed) }));
for (const words of wrong.slice(0, 20)) console.error(words);
console.log(`${summary}; ${seconds()}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
