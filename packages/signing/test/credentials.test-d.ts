import { expectTypeOf, test } from 'vitest';
import { type BinanceSigner, createBinanceSigner } from '../src/binance/index.ts';
import { type BitgetSigner, createBitgetSigner } from '../src/bitget/index.ts';
import {
  type BadInputError,
  createSigningKey,
  isOpenDerivsError,
  type KeyCredentials,
  type OpenDerivsError,
  type Outcome,
  type SignedRequest,
} from '../src/index.ts';

type Later<T> = T | Promise<T>;

test('one way to sign, and only one', () => {
  createSigningKey({ secretKey: 's' });
  createSigningKey({ privateKey: 'pem', privateKeyPassphrase: process.env.PASSPHRASE });
  createSigningKey({ privateKey: new Uint8Array() });
  createSigningKey({ sign: (payload) => payload.toUpperCase() });
  createSigningKey({ sign: async (payload) => payload });
  // @ts-expect-error two secrets
  createSigningKey({ secretKey: 's', privateKey: 'pem' });
  // @ts-expect-error no secret
  createSigningKey({});
  // @ts-expect-error a passphrase opens a private key
  createSigningKey({ secretKey: 's', privateKeyPassphrase: 'p' });
});

test('what an exchange wants beside it', () => {
  createBinanceSigner({ apiKey: 'k', privateKey: 'pem' });
  createBitgetSigner({ apiKey: 'k', passphrase: 'p', sign: async (payload) => payload });
  // @ts-expect-error no API key
  createBinanceSigner({ secretKey: 's' });
  // @ts-expect-error no passphrase
  createBitgetSigner({ apiKey: 'k', secretKey: 's' });
});

test('credentials can be read without telling the ways apart', () => {
  expectTypeOf<KeyCredentials['secretKey']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<KeyCredentials['privateKey']>().toEqualTypeOf<string | Uint8Array | undefined>();
});

test('a signer gives what to send, now or later', () => {
  expectTypeOf<ReturnType<BinanceSigner['sign']>>().toExtend<Later<SignedRequest>>();
  expectTypeOf<ReturnType<BitgetSigner['sign']>>().toExtend<Later<SignedRequest>>();
  expectTypeOf<BinanceSigner['sign']>().parameter(0).toExtend<{ query: string; timestamp: number }>();
  expectTypeOf<BitgetSigner['sign']>().parameter(0).toExtend<{ method: string; path: string; query: string }>();
  expectTypeOf<BinanceSigner['identify']>().returns.toEqualTypeOf<Record<string, string>>();
});

test('errors narrow', () => {
  const error: unknown = undefined;
  if (isOpenDerivsError(error)) {
    expectTypeOf(error).toEqualTypeOf<OpenDerivsError>();
    expectTypeOf(error.outcome).toEqualTypeOf<Outcome>();
  }
  expectTypeOf<BadInputError>().toExtend<OpenDerivsError>();
  expectTypeOf<BadInputError['field']>().toEqualTypeOf<string>();
});
