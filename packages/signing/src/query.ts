import { BadInputError } from './errors.ts';
import { brokenText, encodeNamedJson, plainValue } from './json.ts';
import { numberText } from './number-text.ts';

/**
 * The query string of a set of parameters, in the order in which they were set: RFC 3986 percent-encoding of the UTF-8
 * bytes, so that no URL parser on the way has anything left to change. `undefined` and `null` are left out, `''` stays
 * as `name=`; booleans become `true` and `false`, arrays and objects compact JSON.
 *
 * @example
 * serializeQuery({ symbol: '龙虾USDT', orderIdList: [1, 2] });
 * // 'symbol=%E9%BE%99%E8%99%BEUSDT&orderIdList=%5B1%2C2%5D'
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (value === undefined || value === null) continue;
    text += `${text && '&'}${percentEncode(name, name)}=${percentEncode(name, valueText(name, value))}`;
  }
  return text;
}

/**
 * A query string with each name and value percent-decoded: what Bitget wants signed. A `+` stays a plus sign, because
 * {@link serializeQuery} writes a space as `%20`.
 *
 * @example
 * decodeQuery('symbol=%E9%BE%99%E8%99%BEUSDT&note=a%2Bb'); // 'symbol=龙虾USDT&note=a+b'
 */
export function decodeQuery(encoded: string): string {
  if (!encoded.includes('%')) return encoded;
  try {
    // Decoding the whole gives the same as decoding its parts: nothing is looked for after `&` and `=` are back.
    return decodeURIComponent(encoded);
  } catch {
    throw new BadInputError('query', 'is not percent-encoded UTF-8', 'make it with serializeQuery');
  }
}

function valueText(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return numberText(name, value);
    case 'object': {
      const plain = value === null ? value : plainValue(name, value);
      return typeof plain === 'string' ? plain : encodeNamedJson(name, plain);
    }
    case 'boolean':
      return String(value);
    default:
      throw new BadInputError(name, `is a ${typeof value}`, 'give text, a number, a boolean or what JSON can hold');
  }
}

function percentEncode(name: string, text: string): string {
  try {
    // encodeURIComponent leaves `!'()*` alone; a URL parser does not leave `'` alone.
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw brokenText(name);
  }
}
