import { BadInputError, badValue } from './errors.ts';

/**
 * The text of a number, when it has one that is exact and that an exchange reads. A binary fraction that was computed
 * (`0.1 + 0.2`) shows in more than 15 significant digits; it is refused, because rounding it is the caller's decision.
 *
 * @example
 * numberText('quantity', 0.001); // '0.001'
 * numberText('quantity', 0.1 + 0.2); // throws BadInputError, field 'quantity'
 */
export function numberText(name: string, value: number | bigint): string {
  const text = String(value);
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return text;
  if (!Number.isFinite(value)) throw badValue(name, value, 'a finite number');
  if (!text.includes('e') && text.replace(/^-?0\.0*|\D/g, '').length <= 15) return text;
  throw new BadInputError(name, `is ${text}, not exact in 15 plain digits`, 'round it, or give its digits as a string');
}
