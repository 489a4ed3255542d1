/** Those who wait for one signal: a listener by itself. */
class Waiting extends Set<() => void> {
  handleEvent() {
    for (const listener of this) listener();
  }
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when the signal is aborted, until the function that it returns is called.
 *
 * All who wait for a signal share one listener on it: Node takes more than ten for a leak and warns of it, but one
 * signal for a hundred calls is good practice. Nothing stays behind on a signal that outlives its calls.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return () => {};
  const all = waiting.get(signal) ?? new Waiting();
  waiting.set(signal, all);
  // No more than once, however often it is added.
  signal.addEventListener('abort', all);
  all.add(listener);
  return () => {
    all.delete(listener);
    if (!all.size) signal.removeEventListener('abort', all);
  };
}
