import type { Constraint } from './constraints.ts';
import { resolve } from './references.ts';
import type { Properties, Schema } from './schema.ts';

/** What an object of a request holds, and what holds between it. */
export interface Members {
  readonly properties: Properties;
  readonly required: readonly string[];
  readonly constraints: readonly Constraint[];
}

/** The members of an object schema, with those of its `allOf` parts; its own win. */
export function membersOf(document: object, given: Schema): Members {
  const schema = resolve(document, given);
  const parts = (schema.allOf ?? []).map((part) => membersOf(document, part));
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: [...parts.flatMap(({ required }) => required), ...(schema.required ?? [])],
    constraints: [...parts.flatMap(({ constraints }) => constraints), ...(schema['x-constraints'] ?? [])],
  };
}
