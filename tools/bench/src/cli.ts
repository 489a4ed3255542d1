// Runs the benchmarks and shows what they measured: `tsx tools/bench/src/cli.ts`.
import { join, resolve } from 'node:path';
import { type Arguments, help, readArguments } from './arguments.ts';
import type { Measured } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { here } from './paths.ts';
import { runPeers } from './peers/run.ts';
import { runBenchmark } from './run-benchmark.ts';
import { isReached, table } from './table.ts';

/** Progress goes beside the result: on a terminal over the line before, elsewhere a line per benchmark. */
function show(name: string, detail = ''): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r\u001b[K${name}${detail && `: ${detail}`}`);
  else if (detail === '') stderr.write(`${name} …\n`);
}

const clear = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
};

/** Where a comparison of all rows is kept, and where any other goes. */
const resultsFolder = (isWhole: boolean): string => join(here, isWhole ? 'results' : 'results/partial');

async function compare({ only, quick, json, out }: Arguments): Promise<void> {
  const folder = out === undefined ? resultsFolder(!quick && only.length === 0) : resolve(out);
  const tell = (text: string): void => {
    clear();
    if (!json) console.log(text);
  };
  const run = await runPeers({ only, quick, out: folder, show, tell });
  clear();
  if (json) console.log(JSON.stringify(run, undefined, 2));
  else {
    if (run.leftOut.length > 0) console.log(`\nLeft out: ${run.leftOut.join(', ')}`);
    console.log(`\nThe page, the charts and the numbers are in ${folder}`);
  }
}

async function main({ only, json, strict }: Arguments): Promise<void> {
  const rows: (Measured & { readonly benchmark: string })[] = [];
  for (const { name } of benchmarks) {
    if (only.length > 0 && !only.includes(name)) continue;
    show(name);
    const measured = await runBenchmark(name, (detail) => show(name, detail));
    rows.push(...measured.map((row) => ({ benchmark: name, ...row })));
  }
  clear();
  if (json)
    console.log(
      JSON.stringify(
        rows.map((row) => ({ ...row, ok: isReached(row) })),
        undefined,
        2,
      ),
    );
  else console.log(table(rows).join('\n'));
  if (strict && !rows.every(isReached)) process.exitCode = 1;
}

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) console.log(help);
  else await (args.peers ? compare : main)(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
