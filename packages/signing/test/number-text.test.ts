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
  [1e21, inexact('1e+21')],
  [1e-7, inexact('1e-7')],
  [2 ** 53, inexact('9007199254740992')],
  [-(2 ** 53), inexact('-9007199254740992')],
  [0.1 + 0.2, inexact('0.30000000000000004')],
  [1 / 3, inexact('0.3333333333333333')],
  [1234567.8901234567, inexact('1234567.8901234567')],
])('refuses %d', (value, message) => {
  expect(() => numberText('quantity', value)).toThrow(new BadInputError('quantity', ...splitMessage(message)));
  expect(() => numberText('quantity', value)).toThrow(message);
});

function inexact(text: string): string {
  return `quantity: is ${text}, not exact in 15 plain digits; round it, or give its digits as a string`;
}

function splitMessage(message: string): [string, string] {
  const [problem = '', mend = ''] = message.replace('quantity: ', '').split('; ');
  return [problem, mend];
}
