import type { Writable } from 'node:stream';

/**
 * Prints to a stream whose reader may be slow or gone, as behind `| head`: then lines are lost, and calls are answered
 * all the same.
 */
export const printTo = (stream: Writable): ((text: string) => void) => {
  stream.on('error', () => {});
  return (text) => {
    if (stream.writable && !stream.writableNeedDrain) stream.write(text);
  };
};
