/** Anything that may be a reference instead of the thing itself. */
export interface Referable {
  readonly $ref?: string;
}

/** The last segment of `#/components/schemas/Order`. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/**
 * What a reference within a document stands for; anything else is given back as it is. Keys beside `$ref` win over the
 * same keys of the target, as OpenAPI 3.1 has it. Any bundled document will do.
 */
export function resolve<T extends Referable>(document: object, node: T): T {
  const seen = new Set<string>();
  let current = node;
  while (current.$ref !== undefined && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    const { $ref, ...beside } = current;
    current = { ...(at(document, $ref) as T), ...beside };
  }
  return current;
}

/** Copies a node with every reference in it resolved. For what never refers to itself, as requests and examples do not. */
export function dereference<T>(document: object, node: T): T {
  if (Array.isArray(node)) return node.map((item) => dereference(document, item)) as T;
  if (!isObject(node)) return node;
  const whole = typeof node.$ref === 'string' ? resolve(document, node as Referable) : node;
  return Object.fromEntries(Object.entries(whole).map(([key, member]) => [key, dereference(document, member)])) as T;
}

function at(document: object, ref: string): unknown {
  const target = ref
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), document);
  if (target === undefined) {
    throw new Error(`The bundle refers to ${ref}, which it does not contain; bundle the description again.`);
  }
  return target;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
