import type { Decimal } from '../decimal.ts';

/** What an asset counts as margin: less than it is worth, and all of it where it is owed. */
export const collateralOf = (worth: Decimal, rate: string): Decimal => (worth.gt(0) ? worth.times(rate) : worth);
