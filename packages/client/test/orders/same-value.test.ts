import { expect, it } from 'vitest';
import { isSame, isZero, sizeOf } from '../../src/orders/same-value.ts';

/** A decimal of a library, whose own text has an exponent. */
const decimal = (digits: string) => ({ toFixed: () => digits, toString: () => '1e-8', valueOf: () => '1e-8' });

it.each([
  ['60000', '60000.00'],
  ['0.010', '.01'],
  ['007', '7'],
  ['-1.50', '-1.5'],
  [60_000, '60000.0'],
  [12n, '12'],
  ['0', '0.000'],
  ['0', null],
  ['', undefined],
  ['mark', 'mark'],
  [decimal('0.00000001'), '0.00000001'],
])('takes %o for %o', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

it.each([
  ['60000', '6000'],
  ['1', '-1'],
  ['0.1', '0.01'],
  ['123456789.123456789012345678', '123456789.123456789012345679'],
  ['mark', 'market'],
  [decimal('0.00000002'), '0.00000001'],
])('does not take %o for %o', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

it('reads amounts with a sign', () => {
  expect(['0', '0.000', '-0.00', '', null].map(isZero)).toEqual([true, true, true, true, true]);
  expect(['0.001', '-3', '1'].map(isZero)).toEqual([false, false, false]);
  expect(['-0.30', '3'].map(sizeOf)).toEqual(['0.30', '3']);
});
