import { membersOf, type Schema } from '@openderivs/model';
import type { FieldSet } from './operation.ts';

/** The properties of an object schema without references as fields, those of its `allOf` parts included. */
export const fieldSetOf = (schema: Schema = {}): FieldSet => {
  const { properties, required, constraints } = membersOf({}, schema);
  const fields = Object.entries(properties).map(([name, property]) => ({
    name,
    schema: property,
    json: false,
    required: required.includes(name),
  }));
  return { fields, constraints };
};
