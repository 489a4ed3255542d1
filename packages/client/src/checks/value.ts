import { compareDecimals } from '../decimals/index.ts';
import { nearest } from '../parameters/names.ts';
import { choice, type Misfit, shown } from './finding.ts';
import type { MemberChecks } from './table.ts';

/** What `compareDecimals` takes. */
const decimal = /^-?(\d+\.?\d*|\.\d+)$/;

/** The value that is meant, in the case of the description, where the exchange takes any. */
export const inDescribedCase = ({ values, anyCase }: MemberChecks, text: string): string =>
  (anyCase && values?.find((value) => value.toLowerCase() === text.toLowerCase())) || text;

/** What is wrong with a value by itself, given as its text on the wire. */
export function misfitOf(checks: MemberChecks, text: string): Misfit | undefined {
  const { values, pattern, time, besides } = checks;
  if (besides?.includes(text)) return undefined;
  if (values && !values.includes(text)) {
    // Of two that differ in a number, the one is not meant by the other.
    const near = /\d/.test(text) ? undefined : nearest(text, values);
    return ['values', `is ${shown(text)}`, near ? `did you mean ${near}` : `give ${choice(values)}`];
  }
  if (pattern && !expressionOf(pattern).test(text)) {
    return ['pattern', `is ${shown(text)}`, `give text like ${pattern}`];
  }
  // Fifteen digits are milliseconds up to the year 33658: the largest date of an exchange is 9999.
  if (time && text.length > 15) {
    const [unit, digits] = text.length > 18 ? ['nano', 6] : ['micro', 3];
    return ['time', `is ${shown(text)}, a time in ${unit}seconds`, `give milliseconds, ${text.slice(0, -digits)}`];
  }
  return tooLong(checks, text) ?? outOfBounds(checks, text);
}

const expressions = new Map<string, RegExp>();

/** A pattern is made into an expression once. */
function expressionOf(pattern: string): RegExp {
  const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, expression);
  return expression;
}

function tooLong({ minLength, maxLength }: MemberChecks, text: string): Misfit | undefined {
  if (minLength === undefined && maxLength === undefined) return undefined;
  // Characters, not halves of them: as JSON Schema counts.
  const { length } = [...text];
  if (length >= (minLength ?? 0) && length <= (maxLength ?? length)) return undefined;
  return ['length', `has a length of ${length}`, `give ${rangeOf(minLength, maxLength)}`];
}

function outOfBounds({ minimum, maximum, besides = [] }: MemberChecks, text: string): Misfit | undefined {
  const number = text.replace('+', '');
  if ((minimum ?? maximum) === undefined || !decimal.test(number)) return undefined;
  const mend = `give ${besides.map((value) => `${value}, or `).join('')}${rangeOf(minimum, maximum)}`;
  if (minimum && compareDecimals(number, minimum) < 0) return ['minimum', `is ${shown(text)}, below ${minimum}`, mend];
  if (maximum && compareDecimals(number, maximum) > 0) return ['maximum', `is ${shown(text)}, above ${maximum}`, mend];
  return undefined;
}

const rangeOf = (least: string | number | undefined, most: string | number | undefined): string =>
  least === undefined ? `${most} or less` : most === undefined ? `${least} or more` : `${least} to ${most}`;
