import { resolve, type Schema } from '@openderivs/model';

/** A schema with all of its parts and alternatives side by side, references resolved. */
export type Facets = readonly Schema[];

export const facetsOf = (bundle: object, given: Schema): Facets => {
  const schema = resolve(bundle, given);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...parts.flatMap((part) => facetsOf(bundle, part))];
};

/** What describes a property; nothing, when it is not described. */
export const facetsOfProperty = (bundle: object, facets: Facets, name: string): Facets =>
  facets.flatMap(({ properties, additionalProperties }) => {
    const own = properties?.[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    return own === undefined ? [] : facetsOf(bundle, own);
  });

/** What describes the item at a place of a list. */
export const facetsOfItem = (bundle: object, facets: Facets, at: number): Facets =>
  facets.flatMap(({ items, prefixItems }) => {
    const own = prefixItems?.[at] ?? items;
    return own === undefined ? [] : facetsOf(bundle, own);
  });
