import { expect, it } from 'vitest';
import { BadInputError, numberText } from '../src/index.ts';

it.each<[number | bigint, string]>([
  [0, '0'],
  [-0, '0'],
  [1, '1'],
  [-12, '-12'],
  [0.001, '0.001'],
  [0.000001, '0.000001'],
  [-1.5, '-1.5'],
  [63917.25, '63917.25'],
  [0.00123456789012345, '0.00123456789012345'],
  [123456.789012345, '123456.789012345'],
  [100.000000000001, '100.000000000001'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  [Number.MIN_SAFE_INTEGER, '-9007199254740991'],
  [8389765612825190229n, '8389765612825190229'],
  [-5n, '-5'],
])('%d is %s', (value, text) => {
  expect(numberText('quantity', value)).toBe(text);
});

it.each([
  [Number.NaN, 'quantity: is NaN; give a finite number'],
  [Number.POSITIVE_INFINITY, 'quantity: is Infinity; give a finite number'],
  [Number.NEGATIVE_INFINITY, 'quantity: is -Infinity; give a finite number'],
  [1e21, 'quantity: needs an exponent; give its digits as a string'],
  [1e-7, 'quantity: needs an exponent; give its digits as a string'],
  [2 ** 53, 'quantity: is beyond 2^53 - 1, where numbers lose digits; give a string or a bigint'],
  [-(2 ** 53), 'quantity: is beyond 2^53 - 1, where numbers lose digits; give a string or a bigint'],
  [0.1 + 0.2, 'quantity: has more than 15 significant digits; round it, or give its digits as a string'],
  [1 / 3, 'quantity: has more than 15 significant digits; round it, or give its digits as a string'],
  [1234567.8901234567, 'quantity: has more than 15 significant digits; round it, or give its digits as a string'],
])('refuses %d', (value, message) => {
  expect(() => numberText('quantity', value)).toThrow(new BadInputError('quantity', ...splitMessage(message)));
  expect(() => numberText('quantity', value)).toThrow(message);
});

function splitMessage(message: string): [string, string] {
  const [problem = '', mend = ''] = message.replace('quantity: ', '').split('; ');
  return [problem, mend];
}
