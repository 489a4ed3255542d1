import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBinanceSigner } from '../src/binance/index.ts';
import { createBitgetSigner } from '../src/bitget/index.ts';
import { referenceStages } from './reference.ts';
import { bodyOf, queryOf, type VectorRequest, vectorKey } from './vectors.ts';

// Whole characters of every plane; the awkward ones more often than chance would have them.
const text = fc.oneof(
  fc.string({ unit: 'grapheme-composite' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...' \'"`~!()*+%&=#?/\\<>[]{}|^,;:@$', '龙', '🚀', 'é', '\n', '\u2028') }),
);
// What both languages write alike: JavaScript has no exponent here, Python no trailing zero.
const fraction = fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 1000);
const scalar = fc.oneof(text, fc.maxSafeInteger(), fc.boolean());
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
}));
const value = fc.oneof(scalar, fraction, fc.constant(null), json.list, json.object);
const parameters = fc.dictionary(text, value, { maxKeys: 6 });
const timestamp = fc.integer({ min: 1, max: 4_000_000_000_000 });
const asciiSecret = fc.stringMatching(/^[!-~]{1,100}$/);

const binanceRequest = fc.record(
  { params: parameters, form: parameters, timestamp, recvWindow: fc.integer({ min: 1, max: 60_000 }) },
  { requiredKeys: ['params', 'timestamp'] },
);
const bitgetRequest = fc.record(
  { params: parameters, json: json.object, timestamp },
  { requiredKeys: ['params', 'timestamp'] },
);

/** Samples for every kind of key: many for HMAC, a few where each costs a process. */
function samples<T>(request: fc.Arbitrary<T>, keyFiles: readonly string[]) {
  const credentials = (key: object) => ({ apiKey: 'test-api-key', passphrase: 'test passphrase', ...key });
  const hmac = fc.record({ request, credentials: asciiSecret.map((secretKey) => credentials({ secretKey })) });
  const files = keyFiles.map((privateKey) =>
    fc.record({ request, credentials: fc.constant(credentials({ privateKey })) }),
  );
  return [...fc.sample(hmac, 400), ...files.flatMap((file) => fc.sample(file, 12))];
}

it('gives Binance the bytes of an independent implementation', async () => {
  const cases = samples(binanceRequest, ['rsa.pem', 'ed25519.pem']).map((sample) => ({
    exchange: 'binance',
    ...sample,
  }));
  const signed = cases.map(async ({ request, credentials }) => {
    const { form, timestamp, recvWindow } = request;
    const signer = createBinanceSigner({ apiKey: credentials.apiKey, ...vectorKey({ credentials }) });
    const body = form && bodyOf(request as VectorRequest);
    return {
      body: body ?? '',
      ...(await signer.sign({ query: queryOf(request as VectorRequest), body, timestamp, recvWindow })),
    };
  });
  const expected = referenceStages(cases).map(({ body, payload, signature, signedQuery, headers }) => ({
    body,
    payload,
    signature,
    query: signedQuery,
    headers,
  }));
  expect(await Promise.all(signed)).toEqual(expected);
});

it('gives Bitget the bytes of an independent implementation', async () => {
  const where = { method: 'POST', path: '/api/v2/mix/order/place-order' };
  const cases = samples(bitgetRequest, ['rsa.pem']).map(({ request, credentials }) => ({
    exchange: 'bitget',
    credentials,
    request: { ...where, ...request },
  }));
  const signed = cases.map(async ({ request, credentials }) => {
    const { apiKey, passphrase } = credentials;
    const signer = createBitgetSigner({ apiKey, passphrase, ...vectorKey({ credentials }) });
    const query = queryOf(request as VectorRequest);
    const body = bodyOf(request as VectorRequest);
    return { body, ...(await signer.sign({ ...where, query, body, timestamp: request.timestamp })) };
  });
  const expected = referenceStages(cases).map(({ body, payload, signature, query, headers }) => ({
    body,
    payload,
    signature,
    query,
    headers,
  }));
  expect(await Promise.all(signed)).toEqual(expected);
});

it('writes queries that no URL parser changes', () => {
  fc.assert(
    fc.property(parameters, (params) => {
      const query = queryOf({ params } as unknown as VectorRequest);
      expect(new URL(`https://exchange.invalid/path?${query}`).search).toBe(query && `?${query}`);
      expect(query).toMatch(/^[\w.~%=&-]*$/);
    }),
  );
});
