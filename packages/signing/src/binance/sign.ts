import type { SigningKey } from '../key.ts';
import { type SignedRequest, whenSigned } from '../signed-request.ts';
import {
  binanceHeaders,
  binancePayload,
  binanceSignedQuery,
  binanceTimedQuery,
  type TimedBinanceParts,
} from './payload.ts';

/** What `signBinance` needs. */
export interface SignBinanceInput extends TimedBinanceParts {
  readonly apiKey: string;
  readonly key: SigningKey;
}

/** The outcome of every stage: what to send, and what it was made from. */
export interface BinanceStages extends SignedRequest {
  /** The string that was signed. */
  readonly payload: string;
  /** Hex for HMAC, base64 for RSA and Ed25519, a custom signer's own text. */
  readonly signature: string;
}

/**
 * Signs a request for Binance, stage by stage: at once where the key signs at once, else as a promise.
 *
 * @example
 * const { query, headers } = await signBinance({ apiKey, key, query: 'symbol=BTCUSDT', timestamp: clock.now() });
 */
export function signBinance(input: SignBinanceInput): BinanceStages | Promise<BinanceStages> {
  const { apiKey, key, body } = input;
  const timed = binanceTimedQuery(input);
  const payload = binancePayload({ query: timed, body });
  return whenSigned(key.sign(payload, key.kind === 'hmac' ? 'hex' : 'base64'), (signature) => ({
    payload,
    signature,
    query: binanceSignedQuery(timed, signature),
    headers: binanceHeaders(apiKey),
  }));
}
