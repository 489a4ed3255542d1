import { systemClock } from '../clock.ts';
import { createSigningMiddleware, type OperationTable, type SigningMiddleware } from '../middleware.ts';
import { type BitgetCredentials, createBitgetSigner } from './signer.ts';

/** Options of `createBitgetSigning`. */
export interface BitgetSigningOptions {
  /** The time in milliseconds; the system clock by default. */
  readonly now?: (() => number) | undefined;
  /** What each operation needs: `public` nothing, anything else a signature. Without it all is signed. */
  readonly operations?: OperationTable | undefined;
}

/**
 * openapi-fetch middleware that signs for Bitget. Use it last: what other middleware changes afterwards is not signed.
 *
 * @example
 * const client = createClient<paths>({ baseUrl: 'https://api.bitget.com', querySerializer: serializeQuery });
 * client.use(createBitgetSigning({ apiKey, secretKey, passphrase }));
 */
export function createBitgetSigning(
  credentials: BitgetCredentials,
  options: BitgetSigningOptions = {},
): SigningMiddleware {
  const { now = systemClock.now, operations } = options;
  const { identify, sign } = createBitgetSigner(credentials);
  return createSigningMiddleware({ identify, sign: (parts) => sign({ ...parts, timestamp: now() }) }, operations);
}
