import type { Document, Schema } from '../openapi.ts';
import { typesOf } from '../openapi.ts';
import { refName, resolve } from '../references.ts';
import { alternatives } from './constraints.ts';
import { words } from './lifecycle.ts';
import { openAlternative, openUnion } from './open-values.ts';
import { type Direction, marked, specialType } from './special.ts';

const SCHEMAS = '#/components/schemas/';

/** Rewrites schemas for one direction. `rename` says what a component is called in this direction. */
export interface Conversion {
  document: Document;
  direction: Direction;
  rename: (name: string) => string;
}

/** A schema as openapi-typescript must see it so that what it emits is right for what is sent, or for what is received. */
export function convert(schema: Schema, conversion: Conversion): Schema {
  const said = words(schema);
  if (schema.$ref !== undefined) return { ...said, $ref: SCHEMAS + conversion.rename(refName(schema.$ref)) };
  const special = specialType(schema, conversion.direction);
  if (special !== undefined) return { ...marked(schema, special), ...said };
  const whole = conversion.direction === 'response' ? opened(schema, conversion.document) : schema;
  const converted = { ...inner(whole, conversion), ...words(whole) };
  return conversion.direction === 'request' ? constrained(schema, converted, conversion) : converted;
}

function inner(schema: Schema, conversion: Conversion): Schema {
  const list = (schemas: Schema[]) => schemas.map((each) => convert(each, conversion));
  const converted: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (!key.startsWith('x-') || key === 'x-ts') Object.assign(converted, { [key]: value });
  }
  if (schema.properties) converted.properties = convertAll(schema.properties, conversion);
  if (schema.prefixItems) converted.prefixItems = list(schema.prefixItems);
  if (schema.items) converted.items = convert(schema.items, conversion);
  if (schema.allOf) converted.allOf = list(schema.allOf);
  if (schema.anyOf) converted.anyOf = list(schema.anyOf);
  if (schema.oneOf) converted.oneOf = list(schema.oneOf);
  if (typeof schema.additionalProperties === 'object') {
    converted.additionalProperties = convert(schema.additionalProperties, conversion);
  }
  return converted;
}

function convertAll(properties: Record<string, Schema>, conversion: Conversion): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, convert(each, conversion)]));
}

/** Enums that stay open keep their known values in sight; unions of objects lose the catch-all that hides them. */
function opened(schema: Schema, document: Document): Schema {
  const lookUp = (each: Schema) => resolve(document, each);
  const plain = openAlternative(lookUp, schema);
  if (plain !== undefined) {
    const special = typesOf(plain).includes('string') ? 'OtherString' : 'OtherNumber';
    return { ...schema, anyOf: (schema.anyOf ?? []).map((each) => (each === plain ? marked(each, special) : each)) };
  }
  const union = openUnion(lookUp, schema);
  if (union === undefined) return schema;
  const { tags, rest } = union;
  const by = tags.length > 0 ? ` told apart by \`${tags.join('`, `')}\`` : '';
  const note = `The exchange may answer with variants${by} that are not listed here: have a branch for what you do not know.`;
  const description = [schema.description, note].filter(Boolean).join(' ');
  const without = (schemas: Schema[] | undefined) => schemas?.filter((each) => each !== rest);
  return {
    ...schema,
    description,
    ...(schema.oneOf && { oneOf: without(schema.oneOf) ?? [] }),
    ...(schema.anyOf && { anyOf: without(schema.anyOf) ?? [] }),
  };
}

/** The schema and, beside it, one union per constraint. */
function constrained(schema: Schema, converted: Schema, { document }: Conversion): Schema {
  if (schema['x-constraints'] === undefined) return converted;
  const { description, ...base } = converted;
  const unions = alternatives(document, resolve(document, schema), converted.properties ?? {});
  return { ...(description !== undefined && { description }), allOf: [base, ...unions] };
}
