import { type Document, requiredIn, resolve, type Schema, typesOf, type Variant, waysOf } from '@openderivs/model';

/** Whether an empty object breaks the schema of what a caller gives, as it does where a list is asked for. */
export function needsInput(document: Document, input: Schema): boolean {
  const schema = resolve(document, input);
  if (typesOf(schema).includes('array') || (schema.required ?? []).length > 0) return true;
  if ((schema['x-constraints'] ?? []).some((constraint) => !waysOf(constraint).some(allowsNothing))) return true;
  if ((schema.allOf ?? []).some((part) => needsInput(document, part))) return true;
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return choices.length > 0 && choices.every((choice) => needsInput(document, choice));
}

function allowsNothing(way: Variant): boolean {
  return requiredIn(way).length === 0;
}
