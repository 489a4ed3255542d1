import { badValue } from './errors.ts';

/** The text of a time or a span in whole milliseconds. */
export function millisecondsText(field: string, value: number): string {
  if (Number.isSafeInteger(value) && value > 0) return String(value);
  throw badValue(field, value, 'whole milliseconds');
}
