import { expect, it } from 'vitest';
import { decimal, isDecimal, withPlaces } from '../src/decimal.ts';

it.each([
  [decimal('9007199254740993').plus('0.000000001'), '9007199254740993.000000001'],
  [decimal('0.00000001').times('0.00000001'), '0.0000000000000001'],
  [decimal('123456789012345678901234567890').times('10'), '1234567890123456789012345678900'],
  [decimal('10').div('3'), '3.33333333'],
  [decimal('-10').div('6'), '-1.66666666'],
  [decimal('0').negated(), '0'],
])('computes without rounding, and without an exponent: %s', (got, wanted) => expect(String(got)).toBe(wanted));

it('shows as many places as asked, and never fewer than there are', () => {
  expect(withPlaces(decimal('2.5'), 8)).toBe('2.50000000');
  expect(withPlaces(decimal('0.000000001'), 8)).toBe('0.000000001');
});

it.each(['', '1e3', '.5', '5.', '+1', 'NaN', '1,0'])('takes "%s" for no decimal', (text) => {
  expect(isDecimal(text)).toBe(false);
});
