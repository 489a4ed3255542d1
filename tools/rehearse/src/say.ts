/** A mistake of the release, in words: the rehearsal ends with it. */
export class Failed extends Error {}

/** End the rehearsal unless something holds. */
export function must(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Failed(otherwise);
}

/** Do one step of the rehearsal, and show that it is done, how long it took, and what it found. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`… ${title}\n`);
  try {
    const result = await work();
    const found = typeof result === 'string' && result !== '' ? `: ${result}` : '';
    console.log(`✓ ${title}${found} (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    console.error(`✗ ${title}`);
    throw error;
  }
}
