import { expect, expectTypeOf, it } from 'vitest';
import { errorCodes, type KnownErrorCode } from '../src/generated/error-codes.ts';
import { createBinanceUsdm } from '../src/index.ts';

it('explains its codes, in both languages', () => {
  expect(errorCodes[-4046]).toMatchObject({ name: 'NO_NEED_TO_CHANGE_MARGIN_TYPE', outcome: 'refused' });
  expect(Object.keys(errorCodes[-4046].zh)).toEqual(['meaning', 'remedy']);
});

it('leaves out what it knows no more of than its outcome', () => {
  expect(Object.keys(errorCodes)).not.toContain('-1107');
  expect(Object.keys(errorCodes)).not.toContain('503');
});

it('makes the codes known to the compiler', () => {
  expectTypeOf<-4164>().toExtend<KnownErrorCode>();
  expectTypeOf<-1>().not.toExtend<KnownErrorCode>();
  expectTypeOf<keyof typeof errorCodes>().toEqualTypeOf<KnownErrorCode>();
  // @ts-expect-error: a code of COIN-M
  expect(errorCodes[-4178]).toBeUndefined();
});

it('is a catalogue that a client takes', () => {
  expect(createBinanceUsdm({ catalogue: errorCodes })).toHaveProperty('newOrder');
});
