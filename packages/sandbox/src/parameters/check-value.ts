import { type Schema, typesOf } from '@openderivs/model';
import { decimal, isDecimal } from '../decimal.ts';
import type { ValueProblem } from './problem.ts';

/** Looks at the text of one scalar; gives what is wrong with it. */
type Check = (text: string) => ValueProblem | undefined;

/** Exact where it has to be: only numbers that a JavaScript number takes for equal are compared digit by digit. */
const compare = (text: string, bound: string): number => {
  const difference = Number(text) - Number(bound);
  return difference === 0 || Number.isNaN(difference) ? (decimal(text).comparedTo(bound) ?? 0) : difference;
};

const numberCheck = (schema: Schema, types: readonly string[]): Check => {
  const low = schema['x-minimum'] ?? schema.minimum?.toString();
  const high = schema['x-maximum'] ?? schema.maximum?.toString();
  const whole = types.includes('integer') || schema.format === 'unix-ms';
  return (text) => {
    if (!isDecimal(text) || (whole && text.includes('.'))) return 'malformed';
    if (low !== undefined && compare(text, low) < 0) return 'low';
    return high !== undefined && compare(text, high) > 0 ? 'high' : undefined;
  };
};

const textCheck = ({ maxLength = Number.POSITIVE_INFINITY, minLength = 0, pattern }: Schema): Check => {
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const isBounded = minLength > 0 || maxLength < Number.POSITIVE_INFINITY;
  return (text) => {
    if (isBounded) {
      const { length } = [...text];
      if (length > maxLength || length < minLength) return 'length';
    }
    return form !== undefined && !form.test(text) ? 'pattern' : undefined;
  };
};

const isNumeric = (schema: Schema, types: readonly string[]): boolean =>
  types.includes('number') || types.includes('integer') || schema.format === 'decimal' || schema.format === 'unix-ms';

const scalarCheck = (schema: Schema): Check => {
  if (schema.enum !== undefined) {
    const known = new Set(schema.enum.map(String));
    return (text) => (known.has(text) ? undefined : 'enum');
  }
  const types = typesOf(schema);
  if (types.includes('boolean')) return (text) => (text === 'true' || text === 'false' ? undefined : 'enum');
  return isNumeric(schema, types) ? numberCheck(schema, types) : textCheck(schema);
};

const checks = new WeakMap<Schema, Check>();

/** What to look at is worked out once for a schema, not for every call. */
const checkOf = (schema: Schema): Check => {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const parts = (schema.allOf ?? []).map(checkOf);
  const alternatives = (schema.anyOf ?? schema.oneOf)?.map(checkOf);
  const own = alternatives === undefined ? scalarCheck(schema) : oneOf(alternatives);
  const check: Check = (text) => {
    for (const part of parts) {
      const problem = part(text);
      if (problem !== undefined) return problem;
    }
    return own(text);
  };
  const made = parts.length === 0 ? own : check;
  checks.set(schema, made);
  return made;
};

const oneOf =
  (alternatives: readonly Check[]): Check =>
  (text) => {
    let first: ValueProblem | undefined;
    for (const alternative of alternatives) {
      const problem = alternative(text);
      if (problem === undefined) return undefined;
      first ??= problem;
    }
    return first;
  };

/** What is wrong with one scalar, or `undefined`. Of alternatives, the first one's problem is told. */
export const checkValue = (text: string, schema: Schema): ValueProblem | undefined => checkOf(schema)(text);
