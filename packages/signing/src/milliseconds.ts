import { BadInputError } from './errors.ts';

/** The text of a time or a span in whole milliseconds, at most so many. */
export function millisecondsText(field: string, value: number, most?: number): string {
  if (Number.isSafeInteger(value) && value > 0 && !(most && value > most)) return String(value);
  // Not `badValue`: what it can show beside numbers would double the cost of this file in a browser.
  const wanted = most ? `${most} milliseconds at most, whole` : 'whole milliseconds as a number';
  throw new BadInputError(field, `is ${value}`, `give ${wanted}`);
}
