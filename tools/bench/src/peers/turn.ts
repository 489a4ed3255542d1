/** How often, and how many at once. */
export interface TurnOrder {
  readonly calls: number;
  readonly concurrency: number;
}

/** What a turn of a contender took. */
export interface Turn {
  readonly calls: number;
  /** Microseconds of processor time of the whole process, per call. */
  readonly cpu: number;
  /** Milliseconds from the first call to the last answer. */
  readonly elapsed: number;
  /** Milliseconds that each call took. */
  readonly latencies: readonly number[];
  /** Calls that failed: they are in no number but this one. */
  readonly failed: number;
  /** What the first of them said. */
  readonly failure?: string;
}

/** Makes the calls, so many at once, and measures processor time and waiting. */
export async function takeTurn(task: () => Promise<unknown>, { calls, concurrency }: TurnOrder): Promise<Turn> {
  const latencies: number[] = [];
  let left = calls;
  let failed = 0;
  let failure: string | undefined;
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      const start = performance.now();
      try {
        await task();
        latencies.push(performance.now() - start);
      } catch (error) {
        failed += 1;
        failure ??= String((error as { readonly message?: unknown } | undefined)?.message ?? error);
      }
    }
  };
  const start = performance.now();
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, lane));
  const { user, system } = process.cpuUsage(before);
  const elapsed = performance.now() - start;
  return { calls, cpu: (user + system) / calls, elapsed, latencies, failed, ...(failure !== undefined && { failure }) };
}
