import { expect, expectTypeOf, it } from 'vitest';
import { errorCodes, type KnownErrorCode } from '../src/generated/error-codes.ts';
import { createBitgetMix } from '../src/index.ts';

it('explains its codes, in both languages', () => {
  expect(errorCodes['40009'].outcome).toBe('refused');
  expect(Object.keys(errorCodes['40009'].zh)).toEqual(['meaning', 'remedy']);
});

it('makes the codes known to the compiler, as the texts that they are', () => {
  expectTypeOf<'40009'>().toExtend<KnownErrorCode>();
  expectTypeOf<'00001'>().toExtend<KnownErrorCode>();
  expectTypeOf<40_009>().not.toExtend<KnownErrorCode>();
});

it('is a catalogue that a client takes', () => {
  expect(createBitgetMix({ catalogue: errorCodes })).toHaveProperty('placeOrder');
});
