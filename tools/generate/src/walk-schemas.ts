import { type Context, follow, type Located } from './located.ts';
import type { Schema } from './openapi.ts';

/** A schema on the way through a schema: its references followed, and how it is reached. */
export interface SchemaPlace extends Located<Schema> {
  /** The property that it, or the list it is the item of, stands under. */
  property: string | undefined;
  /** Whether it is one of the choices of an `anyOf` or `oneOf`. */
  choice: boolean;
  /** The schema that it is part of. */
  parent: SchemaPlace | undefined;
}

/** Visits a schema and all inside it, through references; each once per property name that leads to it. */
export function walkSchemas(
  ctx: Context,
  root: Located<Schema>,
  visit: (place: SchemaPlace) => void,
  seen: Set<string> = new Set(),
): void {
  const walk = (at: Located<Schema>, reached: Omit<SchemaPlace, keyof Located<Schema>>): void => {
    const { node, location } = follow(ctx, at);
    const once = `${location.absolutePointer} ${reached.property ?? ''} ${reached.choice}`;
    if (seen.has(once)) return;
    seen.add(once);
    const parent: SchemaPlace = { node, location, ...reached };
    visit(parent);
    const step = (child: Schema, path: (string | number)[], property = reached.property, choice = false) =>
      walk({ node: child, location: location.child(path) }, { property, choice, parent });
    for (const [name, child] of Object.entries(node.properties ?? {})) step(child, ['properties', name], name);
    for (const [index, child] of (node.prefixItems ?? []).entries()) step(child, ['prefixItems', index]);
    if (node.items !== undefined) step(node.items, ['items']);
    if (typeof node.additionalProperties === 'object') {
      walk(
        { node: node.additionalProperties, location: location.child(['additionalProperties']) },
        { property: undefined, choice: false, parent },
      );
    }
    for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
      for (const [index, child] of (node[key] ?? []).entries()) {
        step(child, [key, index], reached.property, key !== 'allOf');
      }
    }
  };
  walk(root, { property: undefined, choice: false, parent: undefined });
}
