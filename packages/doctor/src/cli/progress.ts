import type { Writable } from 'node:stream';

/** Milliseconds between two lines where nobody watches a terminal. */
const seldom = 5000;

/** Tells of progress: over one line of a terminal, and now and then a line in a log. */
export const createTell = (
  stream: Writable & { readonly isTTY?: boolean },
  now: () => number = Date.now,
): ((text: string) => void) => {
  stream.on('error', () => {});
  let last = Number.NEGATIVE_INFINITY;
  return (text) => {
    const isStep = /^[a-z-]+: /.test(text);
    if (isStep && stream.isTTY !== true && now() - last < seldom) return;
    if (isStep) last = now();
    stream.write(
      isStep && stream.isTTY === true ? `\r\u001B[K${text}` : `${stream.isTTY === true ? '\r\u001B[K' : ''}${text}\n`,
    );
  };
};
