import { BigNumber } from 'bignumber.js';
import { remembered } from './remembered.ts';

/** Sums and products are exact. A quotient is cut off after eight places, and no text has an exponent. */
const Decimal = BigNumber.clone({ DECIMAL_PLACES: 8, ROUNDING_MODE: BigNumber.ROUND_DOWN, EXPONENTIAL_AT: 1e9 });

export type Decimal = BigNumber;

/** Prices, quantities and rates come again with every order, and reading one takes as long as a sum. */
const read = remembered((text): Decimal => new Decimal(text));

export const decimal = (value: string | number): Decimal =>
  typeof value === 'number' ? new Decimal(value) : read(value);

export const zero: Decimal = decimal(0);

const form = /^-?\d+(?:\.\d+)?$/;

/** Whether it is a text, and a decimal as the exchanges write it: digits with at most one point, no exponent. */
export const isDecimal = (text: unknown): boolean => typeof text === 'string' && form.test(text);

/** How many places a value has. */
export const placesOf = (value: Decimal): number => value.decimalPlaces() ?? 0;

/** So many places at least, as in `0.00000000`. */
export const withPlaces = (value: Decimal, places: number): string => value.toFixed(Math.max(places, placesOf(value)));

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), zero);

export const least = (first: Decimal, second: Decimal): Decimal => (first.lt(second) ? first : second);
