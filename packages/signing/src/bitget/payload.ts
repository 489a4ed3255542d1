import { millisecondsText } from '../milliseconds.ts';

/** A request in the parts that Bitget signs. */
export interface BitgetParts {
  readonly timestamp: number;
  readonly method: string;
  /** The path as the exchange sees it. */
  readonly path: string;
  /** The query, percent-decoded, in the order in which it is sent; without a question mark. */
  readonly query?: string | undefined;
  /** The body exactly as it is sent. */
  readonly body?: string | undefined;
}

/**
 * The string to sign: time, METHOD, path, the decoded query after a question mark if there is one, and the body.
 *
 * @example
 * bitgetPayload({ timestamp: 1684814440729, method: 'GET', path: '/api/v2/mix/account/account', query: 'symbol=龙虾USDT' });
 * // '1684814440729GET/api/v2/mix/account/account?symbol=龙虾USDT'
 */
export function bitgetPayload({ timestamp, method, path, query, body = '' }: BitgetParts): string {
  const time = millisecondsText('timestamp', timestamp);
  return `${time}${method.toUpperCase()}${path}${query ? `?${query}` : ''}${body}`;
}

/** What goes into the headers. */
export interface BitgetHeaderParts {
  readonly apiKey: string;
  readonly passphrase: string;
  readonly signature: string;
  readonly timestamp: number;
}

/**
 * The headers; their timestamp is the signed one, to the letter.
 *
 * @example
 * bitgetHeaders({ apiKey, passphrase, signature, timestamp: 1684814440729 });
 */
export function bitgetHeaders({ apiKey, passphrase, signature, timestamp }: BitgetHeaderParts): Record<string, string> {
  return {
    'ACCESS-KEY': apiKey,
    'ACCESS-SIGN': signature,
    'ACCESS-PASSPHRASE': passphrase,
    'ACCESS-TIMESTAMP': millisecondsText('timestamp', timestamp),
  };
}
