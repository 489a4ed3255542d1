import { BigNumber } from 'bignumber.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atoms, one, product, quotient, rounded, textOf, toBooked } from '../../src/ledger/atoms.ts';

/** The same by another road: a library's decimals, rounded as the ledger says that it rounds. */
const Exact = BigNumber.clone({ DECIMAL_PLACES: 60, ROUNDING_MODE: BigNumber.ROUND_HALF_UP, EXPONENTIAL_AT: 1e9 });

const digits = (places: number) =>
  fc
    .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(places))
    .map(([value, shift]) => String(new Exact(String(value)).shiftedBy(-shift)));

describe('atoms', () => {
  it('hold a decimal of eighteen places to the last digit', () => {
    expect(atoms('0.000000000000000001')).toBe(1n);
    expect(atoms('-12.5')).toBe(-12_500_000_000_000_000_000n);
    expect(atoms('-0.5')).toBe(-one / 2n);
    fc.assert(fc.property(digits(18), (text) => textOf(atoms(text)) === text));
  });

  it('round what has more places, half away from zero', () => {
    expect(atoms('0.0000000000000000015')).toBe(2n);
    expect(atoms('-0.0000000000000000015')).toBe(-2n);
    expect(atoms('0.00000000000000000149')).toBe(1n);
    fc.assert(fc.property(digits(30), (text) => textOf(atoms(text)) === String(new Exact(text).decimalPlaces(18))));
  });

  it('read what callers write, signs, exponents and all', () => {
    expect(['1e3', '+2', '007', '.5'].map((text) => textOf(atoms(text)))).toEqual(['1000', '2', '7', '0.5']);
  });

  it('are written without zeros at the end', () => {
    expect([0n, one, -one, 10n * one, one / 10n].map(textOf)).toEqual(['0', '1', '-1', '10', '0.1']);
  });
});

describe('rounding', () => {
  it('is half away from zero, whatever the signs', () => {
    const pairs = [
      [5n, 2n],
      [-5n, 2n],
      [5n, -2n],
      [-5n, -2n],
      [4n, 3n],
      [-4n, 3n],
      [5n, 3n],
      [-1n, 3n],
    ] as const;
    expect(pairs.map(([dividend, divisor]) => quotient(dividend, divisor))).toEqual([
      3n,
      -3n,
      -3n,
      3n,
      1n,
      -1n,
      2n,
      0n,
    ]);
  });

  it('books eight places', () => {
    expect(textOf(toBooked(atoms('0.000000005')))).toBe('0.00000001');
    expect(textOf(toBooked(atoms('-0.000000005')))).toBe('-0.00000001');
    expect(textOf(toBooked(atoms('0.0000000049')))).toBe('0');
    fc.assert(
      fc.property(digits(18), fc.nat(18), (text, places) => {
        expect(textOf(rounded(atoms(text), places))).toBe(String(new Exact(text).decimalPlaces(places)));
      }),
    );
  });

  it('multiplies to the eighteenth place', () => {
    fc.assert(
      fc.property(digits(18), digits(18), (first, second) => {
        const expected = new Exact(first).times(second).decimalPlaces(18);
        expect(textOf(product(atoms(first), atoms(second)))).toBe(String(expected));
      }),
    );
  });
});
