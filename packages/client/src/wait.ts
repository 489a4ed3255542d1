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
  let left = milliseconds;
  let timer: ReturnType<typeof setTimeout>;
  const sleep = () => {
    const next = Math.min(left, longestTimer);
    left -= next;
    timer = setTimeout(left > 0 ? sleep : () => end('timeout'), next);
  };
  const stop = () => {
    clearTimeout(timer);
    forget();
  };
  const end = (why: 'timeout' | 'aborted') => {
    stop();
    onEnd(why, signal?.reason);
  };
  sleep();
  const forget = onAbort(signal, () => end('aborted'));
  if (signal?.aborted) end('aborted');
  return stop;
}
