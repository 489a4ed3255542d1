import { BadInputError, badValue } from './errors.ts';
import { numberText } from './number-text.ts';

/** Deeper than any request, shallow enough to catch an object that holds itself. */
const deepest = 32;

/** With the `u` flag a surrogate matches only where it stands alone: no UTF-8 exists for it. */
const loneSurrogate = /\p{Surrogate}/u;

/** How to write the numbers of a JSON text: bare, or as strings. */
export type NumberForm = 'bare' | 'text';

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
 * `encodeJson` for a value whose name is known: errors say `batchOrders[0].price`. Numbers are written bare, or as text.
 *
 * @example
 * encodeNamedJson('orderList', [{ size: 0.1 }], 'text'); // '[{"size":"0.1"}]'
 */
export function encodeNamedJson(name: string, value: unknown, numbers: NumberForm = 'bare', depth = 0): string {
  const plain = plainValue(name, value);
  switch (typeof plain) {
    case 'string':
      return JSON.stringify(wholeText(name, plain));
    case 'number':
    case 'bigint': {
      const text = numberText(name, plain);
      return numbers === 'bare' ? text : `"${text}"`;
    }
    case 'boolean':
      return String(plain);
    case 'object':
      if (depth > deepest) throw new BadInputError(name, 'nests too deep', 'give an object that does not hold itself');
      if (!plain) return 'null';
      // `from` shows a hole as undefined, which is refused: left out, it would shift the items after it.
      if (Array.isArray(plain)) {
        const items = Array.from(plain, (item, at) => encodeNamedJson(`${name}[${at}]`, item, numbers, depth + 1));
        return `[${items.join(',')}]`;
      }
      return `{${Object.entries(plain)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => {
          const text = encodeNamedJson(`${name}.${key}`, member, numbers, depth + 1);
          return `${encodeNamedJson(name, key)}:${text}`;
        })
        .join(',')}}`;
    default:
      throw badValue(name, plain, 'what JSON can hold, or leave it out');
  }
}

/** What stands for an object that has its own idea of JSON, such as a decimal of a big-number library. */
export function plainValue(name: string, value: unknown): unknown {
  if (value instanceof Date) throw new BadInputError(name, 'is a Date', 'give milliseconds: date.getTime()');
  const own = (value as { toJSON?: unknown } | null | undefined)?.toJSON;
  return typeof own === 'function' ? own.call(value) : value;
}

/** Text that has a UTF-8 encoding: one with half a surrogate pair has none. */
export function wholeText(name: string, text: string): string {
  if (loneSurrogate.test(text))
    throw new BadInputError(name, 'holds half of a surrogate pair', 'give whole characters');
  return text;
}
