import { BadInputError, badValue } from './errors.ts';
import { numberText } from './number-text.ts';

/** Deeper than any request, shallow enough to catch an object that holds itself. */
const deepest = 32;

/** With the `u` flag a surrogate matches only where it stands alone: no UTF-8 exists for it. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Compact JSON as an exchange reads it: a bigint becomes its bare digits, a number must have an exact text, undefined
 * properties are left out. The caller's objects are only read.
 *
 * @example
 * encodeJson({ orderId: 8389765612825190229n, price: undefined, ids: [1, 2] }); // '{"orderId":8389765612825190229,"ids":[1,2]}'
 */
// One argument only: as a `bodySerializer` it is handed headers beside the body.
export const encodeJson = (value: unknown): string => encodeNamedJson('value', value);

/**
 * `encodeJson` for a value whose name is known: errors say `batchOrders[0].price`. With `''` for a name they say `price`.
 *
 * @example
 * encodeNamedJson('batchOrders', [{ price: 0.1 }]); // '[{"price":0.1}]'
 */
export function encodeNamedJson(name: string, value: unknown, depth = 0): string {
  const plain = plainValue(name, value);
  switch (typeof plain) {
    case 'string':
      return quoted(name, plain);
    case 'number':
    case 'bigint':
      return numberText(name, plain);
    case 'boolean':
      return String(plain);
    case 'object':
      if (depth > deepest) throw new BadInputError(name, 'nests too deep', 'give an object that does not hold itself');
      if (!plain) return 'null';
      // `from` shows a hole as undefined, which is refused: left out, it would shift the items after it.
      if (Array.isArray(plain)) {
        return `[${Array.from(plain, (item, at) => encodeNamedJson(`${name}[${at}]`, item, depth + 1)).join(',')}]`;
      }
      return `{${membersText(name, plain as Record<string, unknown>, depth + 1)}}`;
    default:
      throw badValue(name, plain, 'what JSON can hold, or leave it out');
  }
}

function membersText(name: string, object: Readonly<Record<string, unknown>>, depth: number): string {
  let text = '';
  for (const key of Object.keys(object)) {
    const member = object[key];
    if (member === undefined) continue;
    text += `${text && ','}${quoted(name, key)}:${encodeNamedJson(name ? `${name}.${key}` : key, member, depth)}`;
  }
  return text;
}

const quoted = (name: string, text: string): string => JSON.stringify(wholeText(name, text));

/** Digits with at most one point: what `toFixed` gives of a number that is one. */
const digits = /^-?\d+(\.\d+)?$/;

/**
 * What stands for an object that has its own idea of text or of JSON; any other value stands for itself. A decimal of a library
 * is all its digits, as its `toFixed` writes them: its `toJSON` may write an exponent, which no exchange reads. `NaN` and
 * `Infinity` are refused, and so is a `Number` object, whose `toFixed` rounds to a whole number. A `Date` is refused: which of its
 * forms is meant differs from parameter to parameter.
 *
 * @example
 * plainValue('price', new Big('1e-7')); // '0.0000001'
 */
export function plainValue(name: string, value: unknown): unknown {
  if (value instanceof Date) throw new BadInputError(name, 'is a Date', 'give milliseconds: date.getTime()');
  const own = value as { toFixed?: unknown; toJSON?: unknown } | null | undefined;
  if (typeof value === 'object' && typeof own?.toFixed === 'function') {
    const text = typeof own.valueOf() === 'number' ? value : own.toFixed();
    if (typeof text === 'string' && digits.test(text)) return text;
    throw badValue(name, text, 'a finite decimal, and no Number object');
  }
  return typeof own?.toJSON === 'function' ? own.toJSON() : value;
}

/** Text that has a UTF-8 encoding: one with half a surrogate pair has none. */
export function wholeText(name: string, text: string): string {
  if (loneSurrogate.test(text))
    throw new BadInputError(name, 'holds half of a surrogate pair', 'give whole characters');
  return text;
}
