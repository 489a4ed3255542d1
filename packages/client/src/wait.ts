/**
 * Waits for a time to pass or a signal to end it, whichever comes first. What it returns stops the waiting; nobody hears
 * of anything then.
 */
export function wait(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onEnd: (why: 'timeout' | 'aborted', reason?: unknown) => void,
): () => void {
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
  const onAbort = () => {
    stop();
    onEnd('aborted', signal?.reason);
  };
  const timer = setTimeout(() => {
    stop();
    onEnd('timeout');
  }, milliseconds);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  return stop;
}
