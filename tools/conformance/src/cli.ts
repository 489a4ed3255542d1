// Runs the suite on every runtime, and shows what came of it: `tsx tools/conformance/src/cli.ts`.
import { type Arguments, help, readArguments } from './arguments.ts';
import { type RuntimeOutcome, skipped } from './run/outcome.ts';
import { runRuntime } from './run/run-runtime.ts';
import { installChromium } from './runtimes/chromium.ts';
import type { Runtime } from './runtimes/runtime.ts';
import { runtimes } from './runtimes/runtimes.ts';
import { table, tally } from './table.ts';

/** Fetches what is missing, as far as that is allowed, and runs the suite. */
async function runOne(runtime: Runtime, { offline }: Arguments): Promise<RuntimeOutcome> {
  if (!offline && runtime.install && 'absent' in runtime.find()) {
    console.log(`${runtime.name}: fetching …`);
    try {
      await runtime.install();
    } catch (error) {
      return skipped(runtime.name, `cannot be fetched: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`${runtime.name} …`);
  return runRuntime(runtime);
}

async function main(args: Arguments): Promise<void> {
  const chosen = runtimes.filter(({ name }) => args.only.length === 0 || args.only.includes(name));
  const missing = chosen.some((runtime) => runtime.name === 'chromium' && 'absent' in runtime.find());
  if (args.installChromium && missing) {
    console.log('chromium: installing …');
    await installChromium();
  }
  const outcomes: RuntimeOutcome[] = [];
  for (const runtime of chosen) outcomes.push(await runOne(runtime, args));
  const { passed, failed, skipped: absent, ok } = tally(outcomes);
  console.log(`\n${table(outcomes).join('\n')}`);
  console.log(
    `\n${passed} passed, ${failed} failed${absent ? `; ${absent} of ${outcomes.length} runtimes skipped` : ''}`,
  );
  process.exitCode = ok && (absent === 0 || !args.strict) ? 0 : 1;
}

// Who reads no further, as `head` does, ends nothing: the exit code still tells.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) console.log(help);
  else await main(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
