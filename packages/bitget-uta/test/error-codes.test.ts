import { expect, expectTypeOf, it } from 'vitest';
import { errorCodes, type KnownErrorCode } from '../src/generated/error-codes.ts';
import { createBitgetUta } from '../src/index.ts';

it('explains its codes, in both languages', () => {
  expect(errorCodes['25204'].outcome).toBe('refused');
  expect(Object.keys(errorCodes['25204'].zh)).toEqual(['meaning', 'remedy']);
});

it('makes the codes known to the compiler, as the texts that they are', () => {
  expectTypeOf<'25204'>().toExtend<KnownErrorCode>();
  expectTypeOf<'400172'>().toExtend<KnownErrorCode>();
  expectTypeOf<25_204>().not.toExtend<KnownErrorCode>();
});

it('is a catalogue that a client takes', () => {
  expect(createBitgetUta({ catalogue: errorCodes })).toHaveProperty('placeOrder');
});
