import { resolve } from './references.ts';
import { childrenOf, type Schema, typesOf } from './schema.ts';

/** Whether a schema describes a JSON number that a double cannot be trusted with, so that it is read as text. */
export function isTextNumber(schema: Schema): boolean {
  const types = typesOf(schema);
  return (
    (schema.format === 'int64' && (types.includes('integer') || types.includes('number'))) ||
    (schema.format === 'decimal' && types.includes('number'))
  );
}

/**
 * The names under which a payload has such numbers: identifiers (`int64`) and fractional numbers (`decimal`). A list's or
 * tuple's numbers belong to the name that the list stands under, which then has `[]` behind it.
 */
export function textNumbersIn(document: object, payload: Schema): string[] {
  const names = new Set<string>();
  collect(document, payload, undefined, { names, seen: new Set() });
  return [...names];
}

interface Found {
  readonly names: Set<string>;
  readonly seen: Set<string>;
}

function collect(document: object, node: Schema, name: string | undefined, found: Found): void {
  if (node.$ref !== undefined) {
    const visit = `${node.$ref} ${name ?? ''}`;
    if (found.seen.has(visit)) return;
    found.seen.add(visit);
  }
  const { properties = {}, additionalProperties, ...rest } = resolve(document, node);
  if (name !== undefined && isTextNumber(rest)) found.names.add(name);
  for (const [property, schema] of Object.entries(properties)) collect(document, schema, property, found);
  // The names in a map are not known beforehand, so a house rule keeps such numbers out of maps.
  if (typeof additionalProperties === 'object') collect(document, additionalProperties, undefined, found);
  const { items, prefixItems = [], ...choices } = rest;
  for (const schema of childrenOf(choices)) collect(document, schema, name, found);
  const listName = name === undefined || name.endsWith('[]') ? name : `${name}[]`;
  for (const schema of items === undefined ? prefixItems : [...prefixItems, items]) {
    collect(document, schema, listName, found);
  }
}
