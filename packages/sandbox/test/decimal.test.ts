import { expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  divide,
  isDecimal,
  isZero,
  multiply,
  negate,
  subtract,
} from '../src/parameters/decimal.ts';

it.each([
  [add('0.1', '0.2'), '0.3'],
  [add('9007199254740993', '0.000000001'), '9007199254740993.000000001'],
  [subtract('1', '1.00'), '0'],
  [subtract('0.05', '0.1'), '-0.05'],
  [multiply('0.5', '-50000'), '-25000'],
  [divide('10', '3'), '3.33333333'],
  [divide('25000.0', '20'), '1250'],
  [negate('-2.50'), '2.5'],
  [negate('0'), '0'],
  [absolute('-7.1'), '7.1'],
])('computes without rounding: %s', (got, wanted) => expect(got).toBe(wanted));

it('compares by value', () => {
  expect(compare('1.0', '1')).toBe(0);
  expect(compare('-2', '-1')).toBe(-1);
  expect(compare('10', '9.99')).toBe(1);
  expect(isZero('0.000')).toBe(true);
});

it.each(['', '1e3', '.5', '5.', '+1', 'NaN', '1,0'])('takes "%s" for no decimal', (text) => {
  expect(isDecimal(text)).toBe(false);
  expect(() => add(text, '1')).toThrow(RangeError);
});
