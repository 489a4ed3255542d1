import type { Target } from './target.ts';

/** One thing that must hold. It fails by throwing. */
export interface Check {
  readonly name: string;
  readonly run: (target: Target) => Promise<void>;
}

/** What came of a check. */
export interface CheckResult {
  readonly name: string;
  /** Why it failed; left out when it passed. */
  readonly failure?: string;
}

/** Milliseconds after which a check has failed. */
const patience = 10_000;

/** Runs one check to its end, or to the end of patience. */
export async function runCheck(check: Check, target: Target): Promise<CheckResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${patience} ms`)), patience);
  });
  try {
    await Promise.race([check.run(target), late]);
    return { name: check.name };
  } catch (error) {
    return { name: check.name, failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
