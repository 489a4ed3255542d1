/** A JSON object whose members are not known yet. */
export type Node = { readonly [key: string]: unknown };

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object there, or an empty one. */
export const nodeAt = (value: unknown, ...keys: readonly string[]): Node => {
  const found = keys.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), value);
  return isNode(found) ? found : {};
};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
