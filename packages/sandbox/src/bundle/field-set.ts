import type { Constraint, Field, FieldSet, Schema } from './operation.ts';

const parts = (schema: Schema): readonly Schema[] => [schema, ...(schema.allOf ?? []).flatMap(parts)];

/** The properties of an object schema as fields, those of its `allOf` parts included. */
export const fieldSetOf = (schema: Schema | undefined): FieldSet => {
  const fields = new Map<string, Field>();
  const constraints: Constraint[] = [];
  for (const part of schema === undefined ? [] : parts(schema)) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      fields.set(name, { name, schema: property, json: false, required: part.required?.includes(name) ?? false });
    }
    constraints.push(...(part['x-constraints'] ?? []));
  }
  return { fields: [...fields.values()], constraints };
};
