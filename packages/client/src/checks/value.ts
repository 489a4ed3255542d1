import { compareDecimals } from '../decimals/index.ts';
import { nearest } from '../parameters/names.ts';
import { choice, type Misfit } from './finding.ts';
import type { MemberChecks } from './table.ts';

/** Longer ones may be a key that stands in the wrong place. */
const longestShown = 24;

const shown = (text: string): string =>
  text.length > longestShown ? `a text of ${text.length} characters` : JSON.stringify(text);

/** What `compareDecimals` takes. */
const decimal = /^-?(\d+\.?\d*|\.\d+)$/;

/** What is wrong with a value by itself, given as its text on the wire. */
export function misfitOf(checks: MemberChecks, text: string): Misfit | undefined {
  const { values, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY, time, besides } = checks;
  if (besides?.includes(text)) return undefined;
  if (values && !values.includes(text)) {
    const near = nearest(text, values);
    return ['values', `is ${shown(text)}`, near ? `did you mean ${near}` : `give ${choice(values)}`];
  }
  // Characters, not halves of them: as JSON Schema counts.
  const { length } = [...text];
  if (length < minLength || length > maxLength) {
    return ['length', `has ${length} characters`, `give ${rangeOf(minLength && `${minLength}`, checks.maxLength)}`];
  }
  if (pattern && !new RegExp(pattern, 'u').test(text))
    return ['pattern', `is ${shown(text)}`, `give text like ${pattern}`];
  if (time && text.length > 14) {
    const [unit, digits] = text.length > 17 ? ['nano', 6] : ['micro', 3];
    return ['time', `is ${shown(text)}, a time in ${unit}seconds`, `give milliseconds, ${text.slice(0, -digits)}`];
  }
  return outOfBounds(checks, text.replace('+', ''));
}

function outOfBounds({ minimum, maximum }: MemberChecks, text: string): Misfit | undefined {
  if (!decimal.test(text)) return undefined;
  const mend = `give ${rangeOf(minimum, maximum)}`;
  if (minimum && compareDecimals(text, minimum) < 0) return ['minimum', `is ${shown(text)}, below ${minimum}`, mend];
  if (maximum && compareDecimals(text, maximum) > 0) return ['maximum', `is ${shown(text)}, above ${maximum}`, mend];
  return undefined;
}

const rangeOf = (least: string | 0 | undefined, most: string | number | undefined): string =>
  least ? (most === undefined ? `${least} or more` : `${least} to ${most}`) : `${most} or less`;
