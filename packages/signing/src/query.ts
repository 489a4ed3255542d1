import { BadInputError } from './errors.ts';
import { encodeNamedJson, plainValue, wholeText } from './json.ts';

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

/** Text stays as it is, also that of a big-number library; all else is written as in JSON. */
function valueText(name: string, value: unknown): string {
  const plain = plainValue(name, value);
  return typeof plain === 'string' ? plain : encodeNamedJson(name, plain);
}

function percentEncode(name: string, text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  // encodeURIComponent leaves `!'()*` alone; a URL parser does not leave `'` alone.
  return encodeURIComponent(wholeText(name, text)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
