import { BadInputError } from '../errors.ts';
import { millisecondsText } from '../milliseconds.ts';

/** Milliseconds; the exchange refuses a call that asks for more. */
const longestWindow = 60_000;

/** A request in the parts that Binance signs, both exactly as they are sent. */
export interface BinanceParts {
  readonly query: string;
  readonly body?: string | undefined;
}

/** The same with what the signer adds. */
export interface TimedBinanceParts extends BinanceParts {
  readonly timestamp: number;
  readonly recvWindow?: number | undefined;
}

/**
 * Stage 1: the query with `recvWindow` (if asked for) and `timestamp` at its end. A parameter that query or body
 * already have stays as it is.
 *
 * @example
 * binanceTimedQuery({ query: 'symbol=BTCUSDT', timestamp: 1591702613943 }); // 'symbol=BTCUSDT&timestamp=1591702613943'
 */
export function binanceTimedQuery({ query, body = '', timestamp, recvWindow }: TimedBinanceParts): string {
  const given = `&${query}&${body}`;
  if (given.includes('&signature=')) throw new BadInputError('signature', 'is already there', 'sign a request once');
  let timed = query;
  const add = (name: string, value: number | undefined, most?: number) => {
    if (value === undefined || given.includes(`&${name}=`)) return;
    timed += `${timed && '&'}${name}=${millisecondsText(name, value, most)}`;
  };
  add('recvWindow', recvWindow, longestWindow);
  add('timestamp', timestamp);
  return timed;
}

/**
 * Stage 2: the string to sign, query and body joined with nothing between.
 *
 * @example
 * binancePayload({ query: 'symbol=BTCUSDT', body: 'price=9000&timestamp=1' }); // 'symbol=BTCUSDTprice=9000&timestamp=1'
 */
export function binancePayload({ query, body = '' }: BinanceParts): string {
  return query + body;
}

/**
 * Stage 4: the query that is sent, the signature percent-encoded and last. (Stage 3 is the key's.)
 *
 * @example
 * binanceSignedQuery('timestamp=1', 'a+b='); // 'timestamp=1&signature=a%2Bb%3D'
 */
export function binanceSignedQuery(query: string, signature: string): string {
  return `${query}${query && '&'}signature=${encodeURIComponent(signature)}`;
}

/**
 * Stage 5: the headers.
 *
 * @example
 * binanceHeaders(apiKey); // { 'X-MBX-APIKEY': '…' }
 */
export function binanceHeaders(apiKey: string): Record<string, string> {
  return { 'X-MBX-APIKEY': apiKey };
}
