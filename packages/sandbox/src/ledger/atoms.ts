import { decimal, isDecimal } from '../decimal.ts';
import { remembered } from '../remembered.ts';

/** An amount of an asset, a price or a quantity in whole numbers: 1e-18 is one. */
export type Atoms = bigint;

const places = 18;

/** One whole of anything. */
export const one: Atoms = 10n ** 18n;

export const absolute = (value: Atoms): Atoms => (value < 0n ? -value : value);

/** A quotient rounded to a whole number, half away from zero. */
export const quotient = (dividend: bigint, divisor: bigint): bigint => {
  const whole = dividend / divisor;
  const rest = dividend - whole * divisor;
  if (rest === 0n || absolute(rest) * 2n < absolute(divisor)) return whole;
  return dividend < 0n === divisor < 0n ? whole + 1n : whole - 1n;
};

export const product = (first: Atoms, second: Atoms): Atoms => quotient(first * second, one);

/** Rounded to so many places, of eighteen at most. */
export const rounded = (value: Atoms, to: number): Atoms => {
  const unit = 10n ** BigInt(places - to);
  return quotient(value, unit) * unit;
};

const eighth: Atoms = 10n ** 10n;

/** An amount as accounts are booked it, with eight places. */
export const toBooked = (value: Atoms): Atoms => quotient(value, eighth) * eighth;

/** A fee as accounts are booked it: cut off after eight places. */
export const toCharged = (value: Atoms): Atoms => value - (value % eighth);

const parse = (text: string): Atoms => {
  const plain = isDecimal(text) ? text : decimal(text).toFixed();
  const point = plain.indexOf('.');
  if (point < 0) return BigInt(plain) * one;
  const digits = plain.slice(point + 1);
  const units = BigInt(plain.slice(0, point) + digits.padEnd(places, '0'));
  return digits.length <= places ? units : quotient(units, 10n ** BigInt(digits.length - places));
};

/** A decimal in atoms, where it has more than eighteen places rounded. Prices and quantities come again with every order. */
export const atoms = remembered(parse);

/** An amount as text, without zeros at its end. */
export const textOf = (value: Atoms): string => {
  if (value === 0n) return '0';
  const digits = String(absolute(value)).padStart(places + 1, '0');
  let end = digits.length;
  const point = end - places;
  while (end > point && digits.charCodeAt(end - 1) === 48) end -= 1;
  const sign = value < 0n ? '-' : '';
  return end === point ? sign + digits.slice(0, point) : `${sign}${digits.slice(0, point)}.${digits.slice(point, end)}`;
};
