import { systemClock } from '../clock.ts';
import { createSigningMiddleware, type OperationTable, type SigningMiddleware } from '../middleware.ts';
import { type BinanceCredentials, createBinanceSigner } from './signer.ts';

/** Options of `createBinanceSigning`. */
export interface BinanceSigningOptions {
  /** The time in milliseconds; the system clock by default. */
  readonly now?: (() => number) | undefined;
  /** Sent with every signed call that has none of its own. */
  readonly recvWindow?: number | undefined;
  /** What each operation needs: `public` nothing, `key` the API key, anything else a signature. Without it all is signed. */
  readonly operations?: OperationTable | undefined;
}

/**
 * openapi-fetch middleware that signs for Binance. Use it last: what other middleware changes afterwards is not signed.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: 'https://fapi.binance.com', querySerializer: serializeQuery });
 * client.use(createBinanceSigning({ apiKey, secretKey }));
 */
export function createBinanceSigning(
  credentials: BinanceCredentials,
  options: BinanceSigningOptions = {},
): SigningMiddleware {
  const { now = systemClock.now, recvWindow, operations } = options;
  const { identify, sign } = createBinanceSigner(credentials);
  return createSigningMiddleware(
    { identify, sign: ({ query, body }) => sign({ query, body, timestamp: now(), recvWindow }) },
    operations,
  );
}
