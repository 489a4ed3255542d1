import { refName, resolve, type Schema } from '@openderivs/model';
import { same } from './same.ts';

/**
 * One form that a value can have: a schema of one type, without references and without parts. What a schema says with
 * `allOf`, `anyOf`, `oneOf`, a list of types or `null` among them comes apart into such forms.
 */
export interface Alternative {
  /** A JSON type, or `any` where a schema names none. */
  readonly type: string;
  readonly schema: Schema;
  /** The component that it is written in, if it is one. */
  readonly component?: string;
}

const TEXTS = ['title', 'description', 'x-zh', 'example', 'examples', 'x-lifecycle', 'deprecated'];

/** The forms of a value, in their order. A schema that leads back to itself before anything is said of it has any form. */
export function alternativesOf(document: object, given: Schema, seen: readonly string[] = []): Alternative[] {
  const { $ref } = given;
  if ($ref !== undefined && seen.includes($ref)) return [{ type: 'any', schema: {} }];
  const inside = $ref === undefined ? seen : [...seen, $ref];
  const { allOf = [], anyOf = [], oneOf = [], ...own } = resolve(document, given);
  const apart = (schema: Schema) => alternativesOf(document, schema, inside);
  const named = $ref === undefined ? {} : { component: refName($ref) };
  let forms: Alternative[] = typed(own).map((each) => ({ ...each, ...named }));
  // What is one of several parts is not the whole: readers know the whole by its own name.
  for (const part of allOf)
    forms = both(
      forms,
      apart(part).map(({ type, schema }) => ({ type, schema })),
    );
  for (const choices of [anyOf, oneOf]) if (choices.length > 0) forms = both(forms, choices.flatMap(apart));
  return forms;
}

/** One form for each of a schema's types; `null` among the values is a type of its own. */
function typed(schema: Schema): Alternative[] {
  const { const: only, ...rest } = schema;
  const values = only === undefined ? schema.enum : [only];
  const listed = schema.type === undefined ? [] : [schema.type].flat();
  const types =
    listed.length > 0 ? listed : values === undefined ? impliedBy(schema) : [...new Set(values.map(typeOf))];
  return types.map((type): Alternative => {
    if (values === undefined || type === 'null') return { type, schema: { ...rest, type } };
    const fitting = values.filter((value) => fits(value, type));
    return { type, schema: { ...rest, type, enum: fitting } };
  });
}

function impliedBy({ properties, items, prefixItems }: Schema): string[] {
  if (properties !== undefined) return ['object'];
  return [items !== undefined || prefixItems !== undefined ? 'array' : 'any'];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const fits = (value: unknown, type: string): boolean =>
  typeOf(value) === type || (type === 'number' && typeof value === 'number') || type === 'any';

/** Values that have one of these forms and one of those at once. */
function both(left: readonly Alternative[], right: readonly Alternative[]): Alternative[] {
  return left.flatMap((one) => right.flatMap((other) => merged(one, other)));
}

function merged(one: Alternative, other: Alternative): Alternative[] {
  const type = one.type === 'any' ? other.type : one.type;
  if (other.type !== 'any' && other.type !== type) return [];
  const component = one.component ?? other.component;
  const schema: Record<string, unknown> = { ...other.schema, ...(type !== 'any' && { type }) };
  for (const [key, value] of Object.entries(one.schema)) {
    schema[key] = together(key, value, schema[key]);
    // Where both say something else, both hold. Nobody writes that, and no rule knows what it comes to.
    if (isConflict(key, value, other.schema))
      schema[`${key} of all parts`] = [value, other.schema[key as keyof Schema]];
  }
  if (type !== 'any') schema.type = type;
  return [{ type, schema: schema as Schema, ...(component !== undefined && { component }) }];
}

const MERGED = ['type', 'required', 'x-constraints', 'enum', 'properties', 'items'];

function isConflict(key: string, value: unknown, other: Schema): boolean {
  const inner = other[key as keyof Schema];
  return inner !== undefined && !TEXTS.includes(key) && !MERGED.includes(key) && !same(value, inner);
}

/** What two schemas that hold together say under one key. Of texts the outer one counts. */
function together(key: string, outer: unknown, inner: unknown): unknown {
  if (inner === undefined || TEXTS.includes(key) || key === 'type') return outer;
  if (same(outer, inner)) return outer;
  if (key === 'required') return [...new Set([...(outer as string[]), ...(inner as string[])])];
  if (key === 'x-constraints') return [...(outer as unknown[]), ...(inner as unknown[])];
  if (key === 'enum') return (outer as unknown[]).filter((value) => (inner as unknown[]).includes(value));
  if (key === 'properties') {
    const [a, b] = [outer as Record<string, Schema>, inner as Record<string, Schema>];
    const names = [...new Set([...Object.keys(b), ...Object.keys(a)])];
    return Object.fromEntries(names.map((name) => [name, allOfThem(a[name], b[name])]));
  }
  return key === 'items' ? { allOf: [outer, inner] } : outer;
}

const allOfThem = (one: Schema | undefined, other: Schema | undefined): Schema =>
  one === undefined || other === undefined ? (one ?? other ?? {}) : { allOf: [one, other] };
