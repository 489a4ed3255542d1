import type { Document, Schema } from './openapi.ts';

/** The last segment of `#/components/schemas/Order`. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/**
 * What a reference of the bundle stands for; anything else is given back as it is. Keys beside `$ref` win over the same
 * keys of the target, as OpenAPI 3.1 has it.
 */
export function resolve<T extends { $ref?: string }>(document: Document, node: T): T {
  const seen = new Set<string>();
  let current = node;
  while (current.$ref !== undefined && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    const { $ref, ...beside } = current;
    current = { ...(at(document, $ref) as T), ...beside };
  }
  return current;
}

function at(document: Document, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
}

/** The schemas directly inside a schema; what a reference points to is not inside it. */
export function childrenOf(schema: Schema): Schema[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.prefixItems ?? []),
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
}

/** The component `document.components.schemas[name]`, as a schema of the bundle. */
export function schemaNamed(document: Document, name: string): Schema | undefined {
  return document.components?.schemas?.[name];
}
