/** Runs for each of them, so many at a time; the first failure ends it. */
export async function inParallel<Each>(
  all: readonly Each[],
  width: number,
  run: (each: Each) => Promise<void>,
): Promise<void> {
  const left = all.values();
  const work = async () => {
    for (const each of left) await run(each);
  };
  await Promise.all(Array.from({ length: Math.min(width, all.length) }, work));
}
