import { BadInputError } from './errors.ts';

/** The text of a time or a span in whole milliseconds. */
export function millisecondsText(field: string, value: number): string {
  if (Number.isSafeInteger(value) && value > 0) return String(value);
  // Not `badValue`: what it can show beside numbers would double the cost of this file in a browser.
  throw new BadInputError(field, `is ${value}`, 'give whole milliseconds as a number');
}
