import { onAbort } from './on-abort.ts';

/** `setTimeout` fires at once when it is asked for more. */
const longestTimer = 2 ** 31 - 1;

/**
 * Waits for a time of any length to pass or a signal to end it, whichever comes first. What it returns stops the
 * waiting; nobody hears of anything then.
 */
export function wait(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onEnd: (why: 'timeout' | 'aborted', reason?: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const sleep = (left: number) => {
    const next = Math.min(left, longestTimer);
    timer = setTimeout(() => (left > next ? sleep(left - next) : end('timeout')), next);
  };
  const stop = () => {
    clearTimeout(timer);
    forget();
  };
  const end = (why: 'timeout' | 'aborted') => {
    stop();
    onEnd(why, signal?.reason);
  };
  sleep(milliseconds);
  const forget = onAbort(signal, () => end('aborted'));
  if (signal?.aborted) end('aborted');
  return stop;
}
