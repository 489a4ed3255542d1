import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a bundled description that says what an editor is to show. */
export interface Described {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly prefixItems?: readonly Described[];
  readonly additionalProperties?: Described | boolean;
  readonly allOf?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
}

/** An operation as its description has it. */
export interface DescribedOperation {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly input: Described;
  readonly result: Described;
}

/** What the clients add by themselves; `recvWindow` is an option of the call. */
const byTheClient = ['timestamp', 'signature', 'recvWindow'];

type Node = { readonly [key: string]: unknown };

const nodeAt = (value: unknown, ...path: string[]): Node =>
  path.reduce<Node>((node, key) => (node[key] ?? {}) as Node, (value ?? {}) as Node);

/** The operations of a bundled description, and what its references stand for. */
export function readDescribed(
  consumer: string,
  api: string,
): { operations: DescribedOperation[]; resolve: (schema: Described) => Described } {
  const file = join(consumer, 'node_modules/@openderivs/specs/dist', `${api}.json`);
  const bundle: Node = JSON.parse(readFileSync(file, 'utf8'));
  const resolved = ({ $ref, ...beside }: Node): Node =>
    typeof $ref === 'string' ? { ...resolved(nodeAt(bundle, ...$ref.slice(2).split('/'))), ...beside } : beside;
  const resolve = (schema: Described): Described => resolved({ ...schema });
  const json = (value: unknown): Described | undefined =>
    nodeAt(resolved(nodeAt(value)), 'content', 'application/json').schema as Described | undefined;
  const propertyOf = (schema: Described, name: string): Described | undefined => {
    const { properties, allOf = [] } = resolve(schema);
    return properties?.[name] ?? allOf.map((part) => propertyOf(part, name)).find((found) => found !== undefined);
  };
  const operations = Object.entries(nodeAt(bundle, 'paths')).flatMap(([, item]) =>
    ['get', 'post', 'put', 'delete'].flatMap((method) => {
      const operation = nodeAt(item, method);
      if (operation.operationId === undefined) return [];
      const parameters = ((operation.parameters ?? []) as Node[])
        .map(resolved)
        .filter(({ name }) => api === 'bitget-mix' || !byTheClient.includes(String(name)))
        .map(({ name, description, schema }) => [name, { ...(schema as Described), description }] as const);
      const answer = json(nodeAt(operation, 'responses', '200')) ?? {};
      const inEnvelope = api === 'bitget-mix' ? propertyOf(answer, 'data') : undefined;
      return [
        {
          name: String(operation.operationId),
          summary: String(operation.summary),
          description: String(operation.description),
          input: json(operation.requestBody) ?? { properties: Object.fromEntries(parameters) },
          result: inEnvelope ?? answer,
        },
      ];
    }),
  );
  return { operations, resolve };
}
