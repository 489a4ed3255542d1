import type { Schema } from '@openderivs/model';
import type { Field, FieldSet } from '../bundle/operation.ts';
import { checkConstraints } from './check-constraints.ts';
import { checkValue } from './check-value.ts';
import type { Problem } from './problem.ts';
import type { Values } from './values.ts';

/** Whether an optional parameter without a value is a problem, or counts as left out. */
export type EmptyOptional = 'refused' | 'absent';

const isList = (schema: Schema): boolean => schema.type === 'array' || schema.items !== undefined;

const takesEmpty = (schema: Schema): boolean =>
  (schema.anyOf ?? schema.oneOf) !== undefined && checkValue('', schema) === undefined;

const checkList = ({ name, schema }: Field, values: Values): Problem | undefined => {
  const list = values.list(name);
  if (list === undefined) return { kind: 'malformed', name };
  const outside = list.length < (schema.minItems ?? 0) || list.length > (schema.maxItems ?? Number.POSITIVE_INFINITY);
  return outside ? { kind: 'count', name } : undefined;
};

const checkField = (field: Field, values: Values, emptyOptional: EmptyOptional): Problem | undefined => {
  const { name, required, schema } = field;
  const text = values.text(name);
  if (text === undefined) return required ? { kind: 'missing', name } : undefined;
  if (text === '' && !takesEmpty(schema)) {
    if (required) return { kind: 'missing', name };
    return emptyOptional === 'refused' ? { kind: 'empty', name } : undefined;
  }
  if (isList(schema)) return checkList(field, values);
  const kind = checkValue(text, schema);
  return kind === undefined ? undefined : { kind, name };
};

/**
 * The first thing wrong with the values, or `undefined`. The items of a list are left to whoever reads the list, because
 * exchanges give a verdict on each.
 */
export const checkFields = (
  { fields, constraints }: FieldSet,
  values: Values,
  emptyOptional: EmptyOptional,
): Problem | undefined => {
  for (const field of fields) {
    const problem = checkField(field, values, emptyOptional);
    if (problem !== undefined) return problem;
  }
  return checkConstraints(constraints, values);
};
