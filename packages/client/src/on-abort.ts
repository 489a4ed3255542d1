interface Waiting {
  readonly listeners: Set<() => void>;
  readonly tell: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

const nothing = () => {};

/**
 * Calls back when the signal is aborted, until the function that it returns is called.
 *
 * All who wait for a signal share one listener on it: Node takes more than ten for a leak and warns of it, but one
 * signal for a hundred calls is good practice.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return nothing;
  const { listeners, tell } = waiting.get(signal) ?? beginWaiting(signal);
  listeners.add(listener);
  return () => {
    if (!listeners.delete(listener) || listeners.size) return;
    // Nothing stays behind on a signal that outlives its calls.
    waiting.delete(signal);
    signal.removeEventListener('abort', tell);
  };
}

function beginWaiting(signal: AbortSignal): Waiting {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const begun = { listeners, tell };
  waiting.set(signal, begun);
  signal.addEventListener('abort', tell);
  return begun;
}
