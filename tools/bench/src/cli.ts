// Runs the benchmarks and shows what they measured: `tsx tools/bench/src/cli.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Arguments, help, readArguments } from './arguments.ts';
import type { Measured } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { here, root } from './paths.ts';
import type { Language } from './peers/report/language.ts';
import { readmes, withComparison } from './peers/report/readmes.ts';
import type { Run } from './peers/report/report.ts';
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

/** Brings the pages of the root up to date. */
function writeReadmes(run: Run): void {
  for (const [language, name] of Object.entries(readmes) as [Language, string][]) {
    const file = join(root, name);
    writeFileSync(file, withComparison(readFileSync(file, 'utf8'), run, language));
  }
}

async function compare({ only, quick, json, out }: Arguments): Promise<void> {
  const isWhole = !quick && only.length === 0;
  const folder = out === undefined ? resultsFolder(isWhole) : resolve(out);
  const tell = (text: string): void => {
    clear();
    if (!json) console.log(text);
  };
  const run = await runPeers({ only, quick, out: folder, show, tell });
  if (isWhole && out === undefined) writeReadmes(run);
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

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) console.log(help);
  else await (args.peers ? compare : main)(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
