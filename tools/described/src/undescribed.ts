import type { Schema } from '@openderivs/model';
import { type Facets, facetsOf, facetsOfItem, facetsOfProperty } from './facets.ts';
import { isNode } from './json.ts';

const within = (bundle: object, facets: Facets, value: unknown, path: string): string[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => within(bundle, facetsOfItem(bundle, facets, at), item, `${path}[]`));
  }
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const own = facetsOfProperty(bundle, facets, name);
    const place = path === '' ? name : `${path}.${name}`;
    return own.length === 0 ? [place] : within(bundle, own, member, place);
  });
};

/** The properties of a payload that its description does not know, as `list[].name`. */
export const undescribedIn = (bundle: object, schema: Schema, payload: unknown): string[] => [
  ...new Set(within(bundle, facetsOf(bundle, schema), payload, '')),
];
