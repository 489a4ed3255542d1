import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, type Rounding, roundToStep } from '../src/decimals/index.ts';
import { compare, divide, floor, minus, type Rational, rational, times } from './support/rational.ts';

/** Plain decimals of every form, of any length. */
const digits = fc.stringMatching(/^\d{1,30}$/);
const decimal = fc
  .tuple(fc.constantFrom('', '', '-'), digits, fc.option(fc.stringMatching(/^\d{0,30}$/), { nil: undefined }))
  .map(([sign, whole, fraction]) => (fraction === undefined ? sign + whole : `${sign}${whole}.${fraction}`));
const value = fc.oneof(
  decimal,
  decimal.map((text) => text.replace(/^(-?)\d+\.(?=\d)/, '$1.')),
);
const step = fc.oneof(
  fc.constantFrom('1', '0.1', '0.10', '0.001', '0.5', '0.25', '5', '100', '0.00000001', '3', '0.7'),
  decimal.filter((text) => compare(rational(text), rational('0')) > 0),
);
const rounding = fc.constantFrom<Rounding>('down', 'up', 'nearest');

/** The multiple that is wanted, by the measure of fractions alone. */
function expected(text: string, stepText: string, mode: Rounding): Rational {
  const size = rational(stepText);
  const count = floor(divide(rational(text), size));
  const rest = minus(rational(text), times(size, count));
  const exact = compare(rest, rational('0')) === 0;
  const isUp = !exact && (mode === 'up' || (mode === 'nearest' && compare(times(rest, 2n), size) >= 0));
  return times(size, isUp ? count + 1n : count);
}

describe('roundToStep', () => {
  it('gives the multiple that exact arithmetic gives, in the decimals of the step', () => {
    fc.assert(
      fc.property(value, step, rounding, (text, size, mode) => {
        const rounded = roundToStep(text, size, mode);
        expect(compare(rational(rounded), expected(text, size, mode))).toBe(0);
        const decimals = size.split('.')[1]?.length ?? 0;
        expect(rounded).toMatch(decimals ? new RegExp(`^-?(0|[1-9]\\d*)\\.\\d{${decimals}}$`) : /^-?(0|[1-9]\d*)$/);
        expect(rounded).not.toMatch(/^-[0.]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a multiple where it is', () => {
    fc.assert(
      fc.property(value, step, rounding, (text, size, mode) => {
        const once = roundToStep(text, size, mode);
        for (const again of ['down', 'up', 'nearest'] as const) expect(roundToStep(once, size, again)).toBe(once);
      }),
    );
  });

  it.each<[string, string, Rounding | undefined, string]>([
    ['27123.456', '0.10', undefined, '27123.40'],
    ['0.0057', '0.001', 'up', '0.006'],
    ['0.0055', '0.001', 'nearest', '0.006'],
    ['-0.0055', '0.001', 'nearest', '-0.005'],
    ['-1.01', '0.1', 'down', '-1.1'],
    ['-0.01', '0.1', 'up', '0.0'],
    ['7', '5', undefined, '5'],
    ['0.29', '0.01', 'down', '0.29'],
    ['4.35', '0.01', 'down', '4.35'],
    ['123456789012345678901234567890.129', '0.01', 'down', '123456789012345678901234567890.12'],
  ])('%s to %s, %s: %s', (text, size, mode, rounded) => {
    expect(roundToStep(text, size, mode)).toBe(rounded);
  });

  it.each(['', '.', '-', '1e3', '1,5', '0x1', 'NaN', ' 1', '1\n', '--1', '+1'])('refuses the value "%s"', (text) => {
    expect(() => roundToStep(text, '0.1')).toThrow(/^value: is not a plain decimal; write it out/);
    expect(() => compareDecimals('1', text)).toThrow(/^b: is not a plain decimal/);
  });

  it.each(['0', '0.00', '-0.1'])('refuses the step "%s"', (size) => {
    expect(() => roundToStep('1', size)).toThrow(/^step: is not above zero/);
  });
});

it('compareDecimals orders as exact arithmetic does', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(compareDecimals(a, b))).toBe(compare(rational(a), rational(b)));
      expect(compareDecimals(a, a)).toBe(0);
    }),
  );
  expect(compareDecimals('1.0', '1')).toBe(0);
  expect(compareDecimals('-0', '0.000')).toBe(0);
  expect(compareDecimals('0.1000000000000000000001', '0.1')).toBeGreaterThan(0);
});
