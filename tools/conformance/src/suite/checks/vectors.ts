import { encodeJson, serializeQuery } from '@openderivs/signing';
import { createBinanceSigner } from '@openderivs/signing/binance';
import { createBitgetSigner } from '@openderivs/signing/bitget';
import type { Check } from '../check.ts';
import { expectEqual } from '../expect.ts';
import { binanceVectors, bitgetVectors, keyOf, type Vector, type VectorRequest } from '../vectors.ts';

const queryOf = ({ query, params = {} }: VectorRequest): string => query ?? serializeQuery(params);

function bodyOf({ body = '', form, json }: VectorRequest): string {
  if (form) return serializeQuery(form);
  return json === undefined ? body : encodeJson(json);
}

async function signLikeBinance(vector: Vector): Promise<void> {
  const { request, stages, credentials } = vector;
  const { timestamp, recvWindow } = request;
  const signer = createBinanceSigner({ apiKey: credentials.apiKey, ...keyOf(vector) });
  const signed = await signer.sign({ query: queryOf(request), body: bodyOf(request), timestamp, recvWindow });
  const { payload, signature, headers, signedQuery } = stages;
  expectEqual(signed, { payload, signature, headers, query: signedQuery }, 'the signed request');
}

async function signLikeBitget(vector: Vector): Promise<void> {
  const { request, stages, credentials } = vector;
  const { method, path, timestamp } = request;
  const { apiKey, passphrase = '' } = credentials;
  const signer = createBitgetSigner({ apiKey, passphrase, ...keyOf(vector) });
  const signed = await signer.sign({ method, path, query: queryOf(request), body: bodyOf(request), timestamp });
  const { payload, signature, headers, query } = stages;
  expectEqual(signed, { payload, signature, headers, query }, 'the signed request');
}

/** Every vector of the signing package, through the signer. */
export const vectorChecks: readonly Check[] = [
  ...binanceVectors.map((vector) => ({ name: `Binance vector ${vector.id}`, run: () => signLikeBinance(vector) })),
  ...bitgetVectors.map((vector) => ({ name: `Bitget vector ${vector.id}`, run: () => signLikeBitget(vector) })),
];
