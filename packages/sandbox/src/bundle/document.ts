/** A bundled OpenAPI 3.1 description, as `@openderivs/specs` publishes it. */
export interface Bundle {
  readonly paths: { readonly [path: string]: unknown };
  readonly [key: string]: unknown;
}

export type Node = { readonly [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const follow = (document: Bundle, pointer: string): unknown => {
  let node: unknown = document;
  for (const part of pointer.replace(/^#\/?/, '').split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isNode(node) ? node[key] : undefined;
  }
  if (node === undefined)
    throw new Error(`The bundle refers to ${pointer}, which it does not contain; bundle it again.`);
  return node;
};

/** The node itself, or what its `$ref` leads to. */
export const resolve = (document: Bundle, value: unknown): unknown =>
  isNode(value) && typeof value.$ref === 'string' ? resolve(document, follow(document, value.$ref)) : value;

/** Copies a node with every `$ref` replaced by what it refers to. Requests and examples never refer to themselves. */
export const dereference = (document: Bundle, value: unknown): unknown => {
  const node = resolve(document, value);
  if (Array.isArray(node)) return node.map((item) => dereference(document, item));
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, dereference(document, member)]));
};
