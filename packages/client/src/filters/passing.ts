import { compareDecimals, roundToStep } from '../decimals/index.ts';
import { isZero, placesOf, plain } from './amounts.ts';

/** What an amount has to be. */
export interface Bounds {
  readonly step: string;
  readonly places: number;
  readonly least: readonly (string | undefined)[];
  readonly most: readonly (string | undefined)[];
}

const given = (values: readonly (string | undefined)[]): string[] => values.filter((value) => value !== undefined);

/** The nearest multiple of the step within all bounds; `undefined` where there is none. */
export function passing(
  text: string,
  rounding: 'down' | 'up',
  { step, places, least, most }: Bounds,
): string | undefined {
  let value = roundToStep(text, step, rounding);
  for (const bound of given(least)) {
    const lowest = roundToStep(bound, step, 'up');
    if (compareDecimals(value, lowest) < 0) value = lowest;
  }
  for (const bound of given(most)) {
    const highest = roundToStep(bound, step, 'down');
    if (compareDecimals(value, highest) > 0) value = highest;
  }
  const isTooLow = given(least).some((bound) => compareDecimals(value, bound) < 0);
  if (isTooLow || placesOf(value) > places || isZero(value) || value.startsWith('-')) return undefined;
  return plain(value);
}
