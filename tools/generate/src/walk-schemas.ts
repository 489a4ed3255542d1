import type { Schema } from '@openderivs/model';
import type { Location } from '@redocly/openapi-core';
import { type Context, follow, type Located } from './located.ts';

/** A schema on the way through a schema: its references followed, and how it is reached. */
export interface SchemaPlace extends Located<Schema> {
  /** The property that it, or the list it is the item of, stands under. */
  property: string | undefined;
  /** Whether it is one of the choices of an `anyOf` or `oneOf`. */
  choice: boolean;
  /** The schema that it is part of. */
  parent: SchemaPlace | undefined;
}

/** What has been walked through: schemas, or the addresses of those behind references, by the property that led there. */
export type Walked = Map<Schema | string, Set<string | undefined>>;

type Reached = Pick<SchemaPlace, 'property' | 'choice' | 'parent'>;

/** Visits a schema and all inside it, through references. What has been walked through before is visited, not entered. */
export function walkSchemas(
  ctx: Context,
  root: Located<Schema>,
  visit: (place: SchemaPlace) => void,
  walked: Walked = new Map(),
): void {
  const walk = (given: Schema, locate: () => Location, reached: Reached): void => {
    const found = given.$ref === undefined ? undefined : follow(ctx, { node: given, location: locate() });
    const place = placeAt(found?.node ?? given, found === undefined ? locate : () => found.location, reached);
    visit(place);
    if (isKnown(walked, found?.location.absolutePointer ?? given, reached.property)) return;
    for (const { node, path, ...child } of childrenAt(place)) {
      walk(node, () => place.location.child(path), { ...child, parent: place });
    }
  };
  walk(root.node, () => root.location, { property: undefined, choice: false, parent: undefined });
}

/** Most places are never reported, so their addresses are put together when they are asked for. */
function placeAt(node: Schema, locate: () => Location, reached: Reached): SchemaPlace {
  return {
    node,
    ...reached,
    get location() {
      return locate();
    },
  };
}

function isKnown(walked: Walked, key: Schema | string, property: string | undefined): boolean {
  const properties = walked.get(key) ?? new Set();
  walked.set(key, properties);
  return properties.has(property) || properties.add(property).size === 0;
}

type Child = Pick<SchemaPlace, 'node' | 'property' | 'choice'> & { path: (string | number)[] };

function childrenAt({ node: schema, property }: SchemaPlace): Child[] {
  const children: Child[] = [];
  const add = (node: Schema | undefined, path: Child['path'], name = property, choice = false) =>
    node === undefined ? 0 : children.push({ node, path, property: name, choice });
  for (const [name, node] of Object.entries(schema.properties ?? {})) add(node, ['properties', name], name);
  for (const [index, node] of (schema.prefixItems ?? []).entries()) add(node, ['prefixItems', index]);
  add(schema.items, ['items']);
  const rest = schema.additionalProperties;
  // The properties of a map have names of their own.
  if (typeof rest === 'object')
    children.push({ node: rest, path: ['additionalProperties'], property: undefined, choice: false });
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    for (const [index, node] of (schema[key] ?? []).entries()) add(node, [key, index], property, key !== 'allOf');
  }
  return children;
}
