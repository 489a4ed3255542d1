/** Runs a hook of the caller's: what it throws is ignored, and so is the rejection of what it returns. */
export function quietly(hook: () => unknown): void {
  const run = async () => hook();
  run().catch(() => {});
}
