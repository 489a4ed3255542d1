import { startHost } from '../host/host.ts';
import type { Runtime } from '../runtimes/runtime.ts';
import type { Target } from '../suite/target.ts';
import { broken, lingering, outcomeOf, type RuntimeOutcome, skipped } from './outcome.ts';
import { start } from './start.ts';

/** How long a whole run may take. */
const patience = 120_000;

/** How long a program may take to end once it has left its report. */
const ending = 10_000;

/** Runs the suite on one runtime, if it is on this machine. */
export async function runRuntime(
  runtime: Runtime,
  change?: (target: Target) => Target,
  within = ending,
): Promise<RuntimeOutcome> {
  const { name, is, meant } = runtime;
  const found = runtime.find();
  if ('absent' in found) return skipped(name, found.absent);
  const expected = { runtime: name, is, version: found.version };
  const host = await startHost(meant, change);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no report within ${patience / 1000} s`)), patience);
  });
  let started: ReturnType<typeof start> | undefined;
  try {
    started = start(await runtime.launch(found.file, host.control));
    const outcome = outcomeOf(expected, await Promise.race([host.report, started.ended, late]));
    const hasEnded = !runtime.endsByItself || (await started.endsWithin(within));
    return hasEnded ? outcome : lingering(outcome);
  } catch (error) {
    return broken(expected, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    await started?.stop();
    await host.close();
  }
}
