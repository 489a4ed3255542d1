import { BadInputError } from './errors.ts';

/** How to mend a credential. */
export const asShown = 'give it as the exchange showed it';

/**
 * Checks text that travels in a header or a query: printable ASCII without blanks around it. Left to `fetch`, a line
 * break in a pasted key becomes an error whose message holds the key.
 */
export function printable(field: string, value: unknown, mend: string): string {
  if (typeof value === 'string' && /^[!-~]([ -~]*[!-~])?$/.test(value)) return value;
  throw new BadInputError(field, value ? 'is not plain text without blanks around' : 'is missing', mend);
}
