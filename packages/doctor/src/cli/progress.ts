import type { Writable } from 'node:stream';

/** Milliseconds between two lines where nobody watches a terminal. */
const seldom = 5000;

/** What a run has to say beside its report. */
export interface Progress {
  /** Tells where a run is. Not every step is shown. */
  readonly step: (text: string) => void;
  /** Tells what must be read: trouble, and that the report is written. */
  readonly tell: (text: string) => void;
}

/** Tells of progress: steps over one line of a terminal, and now and then a line in a log. */
export const createProgress = (
  stream: Writable & { readonly isTTY?: boolean },
  now: () => number = Date.now,
): Progress => {
  stream.on('error', () => {});
  const over = stream.isTTY === true ? '\r\u001B[K' : '';
  let last = Number.NEGATIVE_INFINITY;
  return {
    step: (text) => {
      if (over !== '') stream.write(`${over}${text}`);
      else if (now() - last >= seldom) {
        last = now();
        stream.write(`${text}\n`);
      }
    },
    tell: (text) => void stream.write(`${over}${text}\n`),
  };
};
