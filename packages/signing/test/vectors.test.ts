import { describe, expect, it } from 'vitest';
import {
  binanceHeaders,
  binancePayload,
  binanceSignedQuery,
  binanceTimedQuery,
  createBinanceSigner,
  signBinance,
} from '../src/binance/index.ts';
import { bitgetHeaders, bitgetPayload, createBitgetSigner, signBitget } from '../src/bitget/index.ts';
import { createSigningKey, decodeQuery } from '../src/index.ts';
import { onNode } from './implementation.ts';
import { referenceStages } from './reference.ts';
import { binanceVectors, bitgetVectors, bodyOf, queryOf, vectorKey } from './vectors.ts';

describe('Binance', () => {
  it.each(binanceVectors)('$id: every stage', async (vector) => {
    const { request, stages, credentials } = vector;
    const { timestamp, recvWindow } = request;
    const key = createSigningKey(vectorKey(vector));
    const query = queryOf(request);
    const body = bodyOf(request);
    expect(query).toBe(stages.query);
    expect(body).toBe(stages.body);
    expect(binanceTimedQuery({ query, body, timestamp, recvWindow })).toBe(stages.timedQuery);
    expect(binancePayload({ query: stages.timedQuery, body })).toBe(stages.payload);
    expect(await key.sign(stages.payload, key.kind === 'hmac' ? 'hex' : 'base64')).toBe(stages.signature);
    expect(binanceSignedQuery(stages.timedQuery, stages.signature)).toBe(stages.signedQuery);
    expect(binanceHeaders(credentials.apiKey)).toEqual(stages.headers);
    const { payload, signature, signedQuery, headers } = stages;
    const whole = { payload, signature, query: signedQuery, headers };
    expect(await signBinance({ apiKey: credentials.apiKey, key, query, body, timestamp, recvWindow })).toEqual(whole);
  });

  it.each(binanceVectors)('$id: the signer, at once where the key can', async (vector) => {
    const { request, stages, credentials } = vector;
    const { timestamp, recvWindow } = request;
    const signer = createBinanceSigner({ apiKey: credentials.apiKey, ...vectorKey(vector) });
    const signed = signer.sign({ query: queryOf(request), body: bodyOf(request), timestamp, recvWindow });
    expect(signed instanceof Promise).toBe(!onNode);
    expect(await signed).toMatchObject({ query: stages.signedQuery, headers: stages.headers });
    expect(signer.identify()).toEqual({ 'X-MBX-APIKEY': credentials.apiKey });
  });

  const published = binanceVectors.filter((vector) => vector.published);

  it.each(published)('$id: the published signature', async (vector) => {
    const { signature, matches, payload } = vector.published ?? {};
    expect(vector.stages.signature === signature).toBe(matches);
    // Where the docs signed something else than they print, that something gives their digest.
    const key = createSigningKey(vectorKey(vector));
    if (payload !== undefined) expect(await key.sign(payload, 'hex')).toBe(signature);
  });

  it('writes an RSA signature as the USDⓈ-M docs do', () => {
    // The docs publish this signature without its private key: it shows how base64 is percent-encoded.
    const published =
      'aap36wD5loVXizxvvPI3wz9Cjqwmb3KVbxoym0XeWG1jZq8umqrnSk8H8dkLQeySjgVY91Ufs%2BBGCW%2B4sZjQEpgAfjM76riNxjlD3coGGEsPsT2lG39R%2F1q72zpDs8pYcQ4A692NgHO1zXcgScTGgdkjp%2Brp2bcddKjyz5XBrBM%3D';
    const signed = binanceSignedQuery('symbol=BTCUSDT', decodeURIComponent(published));
    expect(signed).toBe(`symbol=BTCUSDT&signature=${published}`);
  });
});

describe('Bitget', () => {
  it.each(bitgetVectors)('$id: every stage', async (vector) => {
    const { request, stages, credentials } = vector;
    const { timestamp, method, path } = request;
    const { apiKey, passphrase = '' } = credentials;
    const key = createSigningKey(vectorKey(vector));
    const query = queryOf(request);
    const body = bodyOf(request);
    expect(query).toBe(stages.query);
    expect(body).toBe(stages.body);
    expect(decodeQuery(query)).toBe(stages.decodedQuery);
    expect(bitgetPayload({ timestamp, method, path, query: stages.decodedQuery, body })).toBe(stages.payload);
    expect(await key.sign(stages.payload, 'base64')).toBe(stages.signature);
    expect(bitgetHeaders({ apiKey, passphrase, signature: stages.signature, timestamp })).toEqual(stages.headers);
    const { payload, signature, headers } = stages;
    const whole = { payload, signature, query, headers };
    expect(await signBitget({ apiKey, passphrase, key, method, path, query, body, timestamp })).toEqual(whole);
  });

  it.each(bitgetVectors)('$id: the signer, at once where the key can', async (vector) => {
    const { request, stages, credentials } = vector;
    const { timestamp, method, path } = request;
    const { apiKey, passphrase = '' } = credentials;
    const signer = createBitgetSigner({ apiKey, passphrase, ...vectorKey(vector) });
    const signed = signer.sign({ method, path, query: queryOf(request), body: bodyOf(request), timestamp });
    expect(signed instanceof Promise).toBe(!onNode);
    expect(await signed).toMatchObject({ query: stages.query, headers: stages.headers });
    expect(signer.identify()).toEqual({ 'ACCESS-KEY': apiKey });
  });

  it.each(bitgetVectors.filter((vector) => vector.published))('$id: the published string to sign', (vector) => {
    expect(vector.stages.payload).toBe(vector.published?.payload);
  });
});

describe('the vector files', () => {
  const all = [...binanceVectors, ...bitgetVectors];

  it('hold what the independent implementation gives', () => {
    expect(all.map((vector) => vector.stages)).toEqual(referenceStages(all));
  });

  it('name the source of every case, and every case once', () => {
    expect(all.filter((vector) => !vector.source)).toEqual([]);
    for (const vectors of [binanceVectors, bitgetVectors]) {
      expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length);
    }
  });
});
