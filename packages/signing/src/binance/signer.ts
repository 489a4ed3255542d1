import { createSigningKey, type KeyCredentials } from '../key.ts';
import { asShown, printable } from '../printable.ts';
import { binanceHeaders, type TimedBinanceParts } from './payload.ts';
import { type BinanceStages, signBinance } from './sign.ts';

/** An API key of Binance with its secret half. */
export type BinanceCredentials = { readonly apiKey: string } & KeyCredentials;

/** Signs requests with one API key. */
export interface BinanceSigner {
  /** The headers of a call that needs the API key and no signature. */
  identify(): Record<string, string>;
  /** Signs one request: at once on Node, Bun and Deno with a key of their own, else as a promise. */
  sign(parts: TimedBinanceParts): BinanceStages | Promise<BinanceStages>;
}

/**
 * Makes a signer for Binance. Time is an argument of every signature, so that the caller decides whose clock counts.
 *
 * @example
 * const signer = createBinanceSigner({ apiKey, secretKey });
 * const { query, headers } = await signer.sign({ query: 'symbol=BTCUSDT', timestamp: Date.now() });
 * await fetch(`https://fapi.binance.com/fapi/v1/openOrders?${query}`, { headers });
 */
export function createBinanceSigner(credentials: BinanceCredentials): BinanceSigner {
  const apiKey = printable('apiKey', credentials.apiKey, asShown);
  const key = createSigningKey(credentials);
  return {
    identify: () => binanceHeaders(apiKey),
    sign: ({ query, body, timestamp, recvWindow }) => signBinance({ apiKey, key, query, body, timestamp, recvWindow }),
  };
}
