import type { SigningKey } from '../key.ts';
import { decodeQuery } from '../query.ts';
import { type SignedRequest, whenSigned } from '../signed-request.ts';
import { bitgetHeaders, bitgetPayload } from './payload.ts';

/** A request as it goes on the wire. */
export interface BitgetRequest {
  readonly method: string;
  /** The path as the exchange sees it. */
  readonly path: string;
  /** The query percent-encoded, as it is sent; without a question mark. */
  readonly query: string;
  readonly body?: string | undefined;
  readonly timestamp: number;
}

/** What `signBitget` needs. */
export interface SignBitgetInput extends BitgetRequest {
  readonly apiKey: string;
  readonly passphrase: string;
  readonly key: SigningKey;
}

/** The outcome of every stage: what to send, and what it was made from. */
export interface BitgetStages extends SignedRequest {
  /** The string that was signed. */
  readonly payload: string;
  /** Base64, or a custom signer's own text. */
  readonly signature: string;
}

/**
 * Signs a request for Bitget, stage by stage: at once where the key signs at once, else as a promise. The query is
 * sent encoded and signed decoded, in the same order.
 *
 * @example
 * const { headers } = await signBitget({ apiKey, passphrase, key, method: 'GET', path, query, timestamp: clock.now() });
 */
export function signBitget(input: SignBitgetInput): BitgetStages | Promise<BitgetStages> {
  const { apiKey, passphrase, key, method, path, query, body, timestamp } = input;
  const payload = bitgetPayload({ timestamp, method, path, query: decodeQuery(query), body });
  return whenSigned(key.sign(payload, 'base64'), (signature) => ({
    payload,
    signature,
    query,
    headers: bitgetHeaders({ apiKey, passphrase, signature, timestamp }),
  }));
}
