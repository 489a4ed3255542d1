import { mayHoldInexact } from './inexact-numbers.ts';
import { type OnInexact, quoteNumbers, quoteScalars } from './quote-numbers.ts';

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
  const declared = names ? names.split(' ') : [];
  const quote = quoteScalars(declared);
  const hasLists = names.includes('[]');
  return (text, onInexact) => {
    // A name may be spelt with escapes, which a pattern does not see. All names are of characters below U+0100.
    const isPlain = !hasLists && !(names && text.includes('\\u00'));
    const quoted = isPlain ? quote(text) : text;
    return JSON.parse(!isPlain || mayHoldInexact(quoted) ? quoteNumbers(quoted, declared, onInexact) : quoted);
  };
}
