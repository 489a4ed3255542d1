import createClient, { type Middleware } from 'openapi-fetch';
import { expectTypeOf, test } from 'vitest';
import { createBinanceSigning } from '../src/binance/index.ts';
import { createBitgetSigning } from '../src/bitget/index.ts';
import { encodeJson, type SigningMiddleware, serializeQuery } from '../src/index.ts';
import { operations, type paths } from './paths.ts';

test('both signers are middleware of openapi-fetch', () => {
  expectTypeOf<SigningMiddleware>().toExtend<Middleware>();
  const client = createClient<paths>({ querySerializer: serializeQuery, bodySerializer: encodeJson });
  client.use(createBinanceSigning({ apiKey: 'k', secretKey: 's' }, { now: Date.now, recvWindow: 5000, operations }));
  client.use(createBitgetSigning({ apiKey: 'k', passphrase: 'p', secretKey: 's' }, { operations }));
  client.eject(createBinanceSigning({ apiKey: 'k', secretKey: 's' }));
  expectTypeOf(client.POST('/fapi/v1/order', { body: { symbol: 'BTCUSDT' }, bodySerializer: serializeQuery }))
    .resolves.toHaveProperty('data')
    .toEqualTypeOf<{ code: number; msg: string } | undefined>();
});
