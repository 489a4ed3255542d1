import { mayHoldInexact, quoteInexactNumbers } from './inexact-numbers.ts';
import { quoteNumbersUnder } from './quote-numbers.ts';

/** Told of a number that the description does not know and a double cannot hold; it is read as its text. */
export type OnInexact = (text: string) => void;

/** Reads JSON text without losing a digit. */
export type ReadJson = (text: string, onInexact?: OnInexact) => unknown;

/**
 * A reader for payloads in which the numbers under `names` are identifiers or decimals: they arrive as their text,
 * whatever their size, so that a type never depends on a value. All other numbers are read as JavaScript numbers; one
 * that a double cannot hold is kept as its text and reported.
 *
 * A name with `[]` behind it (`asks[]`) also stands for lists of numbers, and for lists of those, under it.
 *
 * It quotes the numbers before the parse, because no runtime since Node 20 gives a reviver the source text at speed.
 *
 * @example
 * const read = createReader('orderId');
 * read('{"orderId":8389765612825190229}'); // { orderId: '8389765612825190229' }
 */
export function createReader(names = ''): ReadJson {
  const quote = quoteNumbersUnder(names ? names.split(' ') : []);
  return (text, onInexact) => {
    const quoted = quote(text);
    return JSON.parse(mayHoldInexact(quoted) ? quoteInexactNumbers(quoted, onInexact) : quoted);
  };
}
