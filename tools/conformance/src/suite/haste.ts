/** Time of which a check can skip what it need not wait for. */
export interface Haste {
  readonly timing: { readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void> };
  /** Ends every wait of so many milliseconds or less. */
  pass(ms: number): void;
}

export function createHaste(): Haste {
  const waits = new Set<{ readonly ms: number; end(): void }>();
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const forget = () => {
        clearTimeout(timer);
        waits.delete(wait);
        signal?.removeEventListener('abort', abort);
      };
      const end = () => {
        forget();
        resolve();
      };
      const abort = () => {
        forget();
        reject(signal?.reason);
      };
      const wait = { ms, end };
      const timer = setTimeout(end, Math.min(ms, 2 ** 31 - 1));
      waits.add(wait);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) abort();
    });
  return {
    timing: { sleep },
    pass(ms) {
      for (const wait of [...waits]) if (wait.ms <= ms) wait.end();
    },
  };
}
