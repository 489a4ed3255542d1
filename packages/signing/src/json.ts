import { BadInputError } from './errors.ts';
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
export function encodeJson(value: unknown): string {
  return write(value, 'value', 0);
}

/** `encodeJson` for a value whose name is known: errors say `batchOrders[0].price`. */
export function encodeNamedJson(name: string, value: unknown): string {
  return write(value, name, 0);
}

function write(value: unknown, name: string, depth: number): string {
  switch (typeof value) {
    case 'string':
      if (loneSurrogate.test(value)) throw brokenText(name);
      return JSON.stringify(value);
    case 'number':
    case 'bigint':
      return numberText(name, value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : writeObject(value, name, depth + 1);
    default:
      throw new BadInputError(name, `is ${typeof value}`, 'JSON has no text for it: leave it out');
  }
}

function writeObject(value: object, name: string, depth: number): string {
  if (depth > deepest) throw new BadInputError(name, 'nests too deep', 'give an object that does not hold itself');
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    let list = '';
    // By index, because a hole would be skipped otherwise. Dropping an undefined item would shift the ones after it.
    for (let i = 0; i < items.length; i++) list += `${i ? ',' : ''}${write(items[i], `${name}[${i}]`, depth)}`;
    return `[${list}]`;
  }
  const plain = plainValue(name, value);
  if (plain !== value) return write(plain, name, depth);
  let members = '';
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const path = name ? `${name}.${key}` : key;
    members += `${members && ','}${write(key, path, depth)}:${write(member, path, depth)}`;
  }
  return `{${members}}`;
}

/** What stands for an object that has its own idea of JSON, such as a decimal of a big-number library. */
export function plainValue(name: string, value: object): unknown {
  if (value instanceof Date) throw new BadInputError(name, 'is a Date', 'give milliseconds: date.getTime()');
  return 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value;
}

/** The error for text with half a surrogate pair, which no encoding can carry. */
export function brokenText(name: string): BadInputError {
  return new BadInputError(name, 'holds half of a surrogate pair', 'give whole characters (text cut in the middle?)');
}
