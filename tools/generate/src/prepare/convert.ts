import { type Properties, refName, resolve, type Schema, typesOf } from '@openderivs/model';
import { alternatives } from './constraints.ts';
import { words } from './lifecycle.ts';
import { openAlternative, openUnion } from './open-values.ts';
import { type Direction, marked, specialType } from './special.ts';

const SCHEMAS = '#/components/schemas/';

/** Rewrites schemas for one direction. `rename` says what a component is called in this direction. */
export interface Conversion {
  document: object;
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

/** Rewrites what a description has only for what is received. */
export function whatIsReceived(document: object): (schema: Schema) => Schema {
  return (schema) => convert(schema, { document, direction: 'response', rename: (name) => name });
}

function inner(schema: Schema, conversion: Conversion): Schema {
  const one = (each: Schema) => convert(each, conversion);
  const { properties, prefixItems, items, allOf, anyOf, oneOf, additionalProperties } = schema;
  const own = Object.entries(schema).filter(([key]) => !key.startsWith('x-') || key === 'x-ts');
  return {
    ...Object.fromEntries(own),
    ...(properties && { properties: convertAll(properties, conversion) }),
    ...(prefixItems && { prefixItems: prefixItems.map(one) }),
    ...(items && { items: one(items) }),
    ...(allOf && { allOf: allOf.map(one) }),
    ...(anyOf && { anyOf: anyOf.map(one) }),
    ...(oneOf && { oneOf: oneOf.map(one) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: one(additionalProperties) }),
  };
}

function convertAll(properties: Properties, conversion: Conversion): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, convert(each, conversion)]));
}

/** Enums that stay open keep their known values in sight; the catch-all of a union of objects leaves the others to be found. */
function opened(schema: Schema, document: object): Schema {
  const lookUp = (each: Schema) => resolve(document, each);
  const plain = openAlternative(lookUp, schema);
  if (plain !== undefined) {
    const special = typesOf(plain).includes('string') ? 'OtherString' : 'OtherNumber';
    return { ...schema, anyOf: (schema.anyOf ?? []).map((each) => (each === plain ? marked(each, special) : each)) };
  }
  const union = openUnion(lookUp, schema);
  if (union === undefined) return schema;
  const { tags, rest } = union;
  const choices = (schemas: readonly Schema[]) =>
    schemas.flatMap((each) => (each === rest ? unknownVariant(rest, tags, document) : each));
  const by = tags.length > 0 ? ` told apart by \`${tags.join('`, `')}\`` : '';
  const note = `The exchange may answer with variants${by} that are not listed here: have a branch for what you do not know.`;
  return {
    ...schema,
    description: [schema.description, note].filter(Boolean).join(' '),
    ...(schema.oneOf && { oneOf: choices(schema.oneOf) }),
    ...(schema.anyOf && { anyOf: choices(schema.anyOf) }),
  };
}

/**
 * The catch-all of a union: what tells the known variants apart is a value that is none of theirs, so that a comparison
 * leaves the catch-all out. Where nothing tells them apart it would hide the others, and is left out.
 */
function unknownVariant(rest: Schema, tags: readonly string[], document: object): Schema[] {
  if (tags.length === 0) return [];
  const { description, properties = {}, required = [] } = resolve(document, rest);
  const other = (tag: string) => ({ ...words(properties[tag] ?? {}), type: 'string', 'x-ts': 'OtherString' }) as const;
  return [
    {
      type: 'object',
      ...(description !== undefined && { description }),
      properties: { ...properties, ...Object.fromEntries(tags.map((tag) => [tag, other(tag)])) },
      required: [...new Set([...required, ...tags])],
    },
  ];
}

/** The schema and, beside it, one union per constraint. */
function constrained(schema: Schema, converted: Schema, { document }: Conversion): Schema {
  if (schema['x-constraints'] === undefined) return converted;
  const { description, ...base } = converted;
  const unions = alternatives(document, resolve(document, schema), converted.properties ?? {});
  return { ...(description !== undefined && { description }), allOf: [base, ...unions] };
}
