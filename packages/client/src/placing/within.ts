import type { Timing } from '../timing.ts';

/** The outcome of work that may last only so long: its value, or nothing when it failed or time was up. */
type Within<Value> = { readonly value: Value } | undefined;

/** Runs work that is told to stop, and no longer waited for, after so many milliseconds or with the caller's signal. */
export async function within<Value>(
  timing: Timing,
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Within<Value>> {
  const over = new AbortController();
  const done = new AbortController();
  const both = signal ? AbortSignal.any([over.signal, signal]) : over.signal;
  const end = timing.sleep(milliseconds, signal ? AbortSignal.any([done.signal, signal]) : done.signal).then(
    () => over.abort(),
    () => undefined,
  );
  try {
    return await Promise.race([
      work(both).then(
        (value) => ({ value }),
        () => undefined,
      ),
      end.then(() => undefined),
    ]);
  } finally {
    done.abort();
  }
}
