import { BigNumber } from 'bignumber.js';

/** Sums and products are exact. A quotient is cut off after eight places, and no text has an exponent. */
const Decimal = BigNumber.clone({ DECIMAL_PLACES: 8, ROUNDING_MODE: BigNumber.ROUND_DOWN, EXPONENTIAL_AT: 1e9 });

export type Decimal = BigNumber;

/** What was read last: prices, quantities and rates come again with every order, and reading one takes as long as a sum. */
const read = new Map<string, Decimal>();
const mostRead = 10_000;

export const decimal = (value: string | number): Decimal => {
  if (typeof value === 'number') return new Decimal(value);
  const known = read.get(value);
  if (known !== undefined) return known;
  if (read.size >= mostRead) read.clear();
  const made = new Decimal(value);
  read.set(value, made);
  return made;
};

export const zero: Decimal = decimal(0);

const form = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a decimal as the exchanges write it: digits with at most one point, no exponent. */
export const isDecimal = (text: string): boolean => form.test(text);

/** How many places a value has. */
export const placesOf = (value: Decimal): number => value.decimalPlaces() ?? 0;

/** So many places at least, as in `0.00000000`. */
export const withPlaces = (value: Decimal, places: number): string => value.toFixed(Math.max(places, placesOf(value)));

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), zero);

export const least = (first: Decimal, second: Decimal): Decimal => (first.lt(second) ? first : second);
