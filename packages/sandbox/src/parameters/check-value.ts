import { type Schema, typesOf } from '@openderivs/model';
import { decimal, isDecimal } from '../decimal.ts';
import type { ValueProblem } from './problem.ts';

const patterns = new Map<string, RegExp>();

const patternOf = (source: string): RegExp => {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
};

const isNumeric = (schema: Schema, types: readonly string[]): boolean =>
  types.includes('number') || types.includes('integer') || schema.format === 'decimal' || schema.format === 'unix-ms';

const checkBounds = (text: string, schema: Schema): ValueProblem | undefined => {
  const low = schema['x-minimum'] ?? schema.minimum?.toString();
  const high = schema['x-maximum'] ?? schema.maximum?.toString();
  if (low !== undefined && decimal(text).lt(low)) return 'low';
  return high !== undefined && decimal(text).gt(high) ? 'high' : undefined;
};

const checkNumber = (text: string, schema: Schema, types: readonly string[]): ValueProblem | undefined => {
  if (!isDecimal(text)) return 'malformed';
  const whole = types.includes('integer') || schema.format === 'unix-ms';
  return whole && text.includes('.') ? 'malformed' : checkBounds(text, schema);
};

const checkText = (text: string, schema: Schema): ValueProblem | undefined => {
  const { length } = [...text];
  if (schema.maxLength !== undefined && length > schema.maxLength) return 'length';
  if (schema.minLength !== undefined && length < schema.minLength) return 'length';
  return schema.pattern !== undefined && !patternOf(schema.pattern).test(text) ? 'pattern' : undefined;
};

/** What is wrong with one scalar, or `undefined`. Of alternatives, the first one's problem is told. */
export const checkValue = (text: string, schema: Schema): ValueProblem | undefined => {
  for (const part of schema.allOf ?? []) {
    const problem = checkValue(text, part);
    if (problem !== undefined) return problem;
  }
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) {
    const problems = alternatives.map((alternative) => checkValue(text, alternative));
    return problems.includes(undefined) ? undefined : problems[0];
  }
  if (schema.enum !== undefined) return schema.enum.some((value) => String(value) === text) ? undefined : 'enum';
  const types = typesOf(schema);
  if (types.includes('boolean')) return text === 'true' || text === 'false' ? undefined : 'enum';
  return isNumeric(schema, types) ? checkNumber(text, schema, types) : checkText(text, schema);
};
