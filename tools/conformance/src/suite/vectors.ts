import type { KeyCredentials } from '@openderivs/signing';
import ed25519 from '../../../../packages/signing/test/keys/ed25519.pem';
import rsa from '../../../../packages/signing/test/keys/rsa.pem';
import binance from '../../../../packages/signing/test/vectors/binance.json' with { type: 'json' };
import bitget from '../../../../packages/signing/test/vectors/bitget.json' with { type: 'json' };

/** A request as a vector describes it: values to be encoded, or text as it is. */
export interface VectorRequest {
  readonly method: string;
  readonly path: string;
  readonly params?: Record<string, unknown>;
  readonly query?: string;
  readonly form?: Record<string, unknown>;
  readonly json?: unknown;
  readonly body?: string;
  readonly timestamp: number;
  readonly recvWindow?: number;
}

/** A case of the signing package's vectors. */
export interface Vector {
  readonly id: string;
  readonly credentials: {
    readonly apiKey: string;
    readonly passphrase?: string;
    readonly secretKey?: string;
    readonly privateKey?: string;
  };
  readonly request: VectorRequest;
  readonly stages: {
    readonly payload: string;
    readonly signature: string;
    readonly headers: Record<string, string>;
    /** What is sent: Binance's with the signature, Bitget's without. */
    readonly query: string;
    readonly signedQuery?: string;
  };
}

export const binanceVectors = binance as readonly Vector[];
export const bitgetVectors = bitget as readonly Vector[];

const keys: Readonly<Record<string, string>> = { 'ed25519.pem': ed25519, 'rsa.pem': rsa };

/** The secret half of a vector's key. */
export function keyOf({ credentials: { secretKey, privateKey = '' } }: Vector): KeyCredentials {
  if (secretKey !== undefined) return { secretKey };
  const pem = keys[privateKey];
  if (pem === undefined) throw new Error(`the suite does not hold the key ${privateKey}`);
  return { privateKey: pem };
}
