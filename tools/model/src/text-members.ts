import { resolve } from './references.ts';
import { childrenOf, type Schema } from './schema.ts';
import { isTextNumber } from './text-numbers.ts';

/**
 * Where a payload has JSON numbers of one format that are read as text, as paths: `k.f` leads into an object, `data[].seq` into
 * every entry of a list.
 *
 * @example
 * textMembersIn(document, payload, 'int64'); // ['a', 'f', 'l'] of a trade, ['[].F', '[].L'] of a list of tickers
 */
export function textMembersIn(document: object, payload: Schema, format: 'int64' | 'decimal'): string[] {
  const paths = pathsIn({ document, format }, payload, [], []);
  return [...new Set(paths.map((path) => path.join('.').replaceAll('.[]', '[]')))];
}

interface Search {
  readonly document: object;
  readonly format: string;
}

function pathsIn(search: Search, node: Schema, path: readonly string[], inside: readonly string[]): string[][] {
  if (node.$ref !== undefined && inside.includes(node.$ref)) return [];
  const within = node.$ref === undefined ? inside : [...inside, node.$ref];
  const whole = resolve(search.document, node);
  const { properties = {}, items, prefixItems = [], additionalProperties: _map, ...choices } = whole;
  const deeper = (schema: Schema, ...step: string[]) => pathsIn(search, schema, [...path, ...step], within);
  return [
    ...(isTextNumber(whole) && whole.format === search.format ? [[...path]] : []),
    ...Object.entries(properties).flatMap(([name, schema]) => deeper(schema, name)),
    ...[...prefixItems, ...(items === undefined ? [] : [items])].flatMap((schema) => deeper(schema, '[]')),
    ...childrenOf(choices).flatMap((schema) => deeper(schema)),
  ];
}
