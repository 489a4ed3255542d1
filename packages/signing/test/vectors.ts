import { readFileSync } from 'node:fs';
import type { KeyCredentials } from '../src/index.ts';
import { encodeJson, serializeQuery } from '../src/index.ts';
import { testKey } from './keys.ts';

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

/** A case: the request, and what each stage must give. */
export interface Vector<Stages = Record<string, unknown>> {
  readonly id: string;
  readonly source: string;
  readonly published?: {
    readonly matches: boolean;
    readonly signature?: string;
    readonly payload?: string;
    readonly note?: string;
  };
  readonly exchange: 'binance' | 'bitget';
  readonly credentials: {
    readonly apiKey: string;
    readonly passphrase?: string;
    readonly secretKey?: string;
    readonly privateKey?: string;
  };
  readonly request: VectorRequest;
  readonly stages: Stages;
}

export interface BinanceVectorStages {
  readonly query: string;
  readonly body: string;
  readonly timedQuery: string;
  readonly payload: string;
  readonly signature: string;
  readonly signedQuery: string;
  readonly headers: Record<string, string>;
}

export interface BitgetVectorStages {
  readonly query: string;
  readonly body: string;
  readonly decodedQuery: string;
  readonly payload: string;
  readonly signature: string;
  readonly headers: Record<string, string>;
}

const load = (exchange: string) =>
  JSON.parse(readFileSync(new URL(`./vectors/${exchange}.json`, import.meta.url), 'utf8'));

export const binanceVectors: readonly Vector<BinanceVectorStages>[] = load('binance');
export const bitgetVectors: readonly Vector<BitgetVectorStages>[] = load('bitget');

/** The key of a vector, its file read. */
export function vectorKey({ credentials }: Pick<Vector, 'credentials'>): KeyCredentials {
  const { secretKey, privateKey } = credentials;
  return secretKey === undefined ? { privateKey: testKey(privateKey ?? '') } : { secretKey };
}

/** The query of a vector as the package writes it. */
export const queryOf = ({ query, params = {} }: VectorRequest): string => query ?? serializeQuery(params);

/** The body of a vector as the package writes it. */
export function bodyOf({ body = '', form, json }: VectorRequest): string {
  if (form) return serializeQuery(form);
  return json === undefined ? body : encodeJson(json);
}
