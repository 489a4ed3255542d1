import type { Constraint, Document, Schema, Variant } from '../openapi.ts';
import { resolve } from '../references.ts';

/** Whether an empty object breaks the schema of what a caller gives. */
export function needsInput(document: Document, input: Schema): boolean {
  const schema = resolve(document, input);
  if ((schema.required ?? []).length > 0) return true;
  if ((schema['x-constraints'] ?? []).some(refusesNothing)) return true;
  if ((schema.allOf ?? []).some((part) => needsInput(document, part))) return true;
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return choices.length > 0 && choices.every((choice) => needsInput(document, choice));
}

function refusesNothing(constraint: Constraint): boolean {
  if ('atLeastOneOf' in constraint || 'exactlyOneOf' in constraint) return true;
  return 'variants' in constraint && !constraint.variants.some(allowsNothing);
}

function allowsNothing({ when = {}, require = [] }: Variant): boolean {
  return require.length === 0 && Object.values(when).every((values) => values.includes(null));
}
