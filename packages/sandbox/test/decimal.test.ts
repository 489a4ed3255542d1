import { BigNumber } from 'bignumber.js';
import fc from 'fast-check';
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

/** The reference: a library that works on digits alone. */
const Reference = BigNumber.clone({ DECIMAL_PLACES: 8, ROUNDING_MODE: BigNumber.ROUND_DOWN, EXPONENTIAL_AT: 1e9 });

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

/** Decimals of every length, those that a JavaScript number just holds and just does not among them. Zero has no sign. */
const text = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '-'), digits(1, 24), digits(0, 12))
    .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`)
    .map((each) => (/[1-9]/.test(each) ? each : each.replace('-', ''))),
  fc.constantFrom('0', '9007199254740991', '9007199254740992', '-9007199254740993', '0.00000001', '65000.1'),
);

const shown = (value: { toString(): string; toFixed(places: number): string }) =>
  [value.toString(), value.toFixed(0), value.toFixed(3), value.toFixed(10)].join(' ');

it('computes as a library does that works on digits', () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 12 }), (first, second, places) => {
      const [ours, theirs] = [decimal(first), new Reference(first)];
      expect(shown(ours)).toBe(shown(theirs));
      for (const operation of ['plus', 'minus', 'times', 'div', 'mod'] as const) {
        expect(`${operation} ${shown(ours[operation](second))}`).toBe(
          `${operation} ${shown(theirs[operation](second))}`,
        );
      }
      for (const operation of ['comparedTo', 'eq', 'lt', 'lte', 'gt', 'gte'] as const) {
        expect([operation, ours[operation](second)]).toEqual([operation, theirs[operation](second)]);
      }
      for (const operation of ['negated', 'abs'] as const) {
        expect(shown(ours[operation]())).toBe(shown(theirs[operation]()));
      }
      expect([ours.decimalPlaces(), ours.e, ours.isZero()]).toEqual([
        theirs.decimalPlaces(),
        theirs.e,
        theirs.isZero(),
      ]);
      expect(shown(ours.decimalPlaces(places))).toBe(shown(theirs.decimalPlaces(places)));
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

it.each(['1e-7', '12e3', '1.5e+2', '.5', '5.', '-.5'])('reads "%s" as it does', (odd) => {
  expect(String(decimal(odd))).toBe(String(new Reference(odd)));
  expect(decimal(odd).lt(1)).toBe(new Reference(odd).lt(1));
  expect(decimal(odd).gte(1)).toBe(new Reference(odd).gte(1));
  expect(String(decimal(odd).plus(1))).toBe(String(new Reference(odd).plus(1)));
});

it.each(['', 'abc', '1.2.3', '-', '.', ' ', '0x10'])('refuses "%s"', (odd) => {
  expect(() => decimal(odd)).toThrow(`"${odd}" is no decimal.`);
});

it('says that a division by zero has no result', () => {
  const [one, none] = [decimal(1), decimal(0)];
  expect([one.div(0), one.negated().div(none), none.div(0), none.mod(0)].map(String)).toEqual([
    'Infinity',
    '-Infinity',
    'NaN',
    'NaN',
  ]);
  expect([one.div(0).plus(1).gt(5), none.div(0).lt(1), none.div(0).gte(1), none.div(0).eq(none.div(0))]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
