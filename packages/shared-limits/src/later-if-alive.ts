/** Calls back later, unless the process has nothing else left to do. What it returns stops that. */
export function laterIfAlive(milliseconds: number, callback: () => void): () => void {
  const timer: unknown = setTimeout(callback, milliseconds);
  // On workerd a timer is a number.
  (timer as { unref?(): void }).unref?.();
  return () => clearTimeout(timer as number);
}
