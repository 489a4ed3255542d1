// Runs the benchmarks and shows what they measured: `tsx tools/bench/src/cli.ts`.
import { type Arguments, help, readArguments } from './arguments.ts';
import type { Measured } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { runBenchmark } from './run-benchmark.ts';
import { isReached, table } from './table.ts';

/** Progress goes beside the result: on a terminal over the line before, elsewhere a line per benchmark. */
function show(name: string, detail = ''): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r\u001b[K${name}${detail && `: ${detail}`}`);
  else if (detail === '') stderr.write(`${name} …\n`);
}

async function main({ only, json, strict }: Arguments): Promise<void> {
  const rows: (Measured & { readonly benchmark: string })[] = [];
  for (const { name } of benchmarks) {
    if (only.length > 0 && !only.includes(name)) continue;
    show(name);
    const measured = await runBenchmark(name, (detail) => show(name, detail));
    rows.push(...measured.map((row) => ({ benchmark: name, ...row })));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
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
  else await main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
