import { type Api, readBundle, resolve } from './bundle.ts';
import { isNode, listOf, type Node, nodeAt } from './json.ts';
import type { Constraint, Schema } from './schema.ts';

/** An example that a description gives, by its name. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** One described operation, as a test needs it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** What the call needs: nothing, a key, or a key and a signature. */
  readonly access: 'public' | 'key' | 'signed';
  /** Which parameter decides whether one object or a list is answered. */
  readonly resultBy: Node | undefined;
  /** What proves that the call was carried out, as `x-success` says it. */
  readonly success: unknown;
  /** How a history is gone through, as `x-paging` says it. */
  readonly paging: Node | undefined;
  /** What a caller gives, by query or body alike, as one object. */
  readonly parameters: Schema;
  /** Whether they travel in a JSON body. */
  readonly hasBody: boolean;
  readonly bodyExamples: readonly Example[];
  /** Payloads of the answer. */
  readonly examples: readonly Example[];
  /** The schema of the answer. */
  readonly answer: Schema;
}

/** What the clients add by themselves. */
const byTheClient = ['timestamp', 'recvWindow'];

const accessOf = (security: unknown): DescribedOperation['access'] => {
  const names = Object.keys(nodeAt(listOf(security)[0]));
  if (names.length === 0) return 'public';
  return names.includes('Signature') || names.includes('AccessSign') ? 'signed' : 'key';
};

const examplesOf = (bundle: Node, content: Node): Example[] =>
  Object.entries(nodeAt(content, 'examples')).map(([name, example]) => ({
    name,
    value: resolve(bundle, example).value,
  }));

const parametersOf = (bundle: Node, operation: Node, body: Node): Schema => {
  const query = listOf(operation.parameters)
    .map((parameter) => resolve(bundle, parameter))
    .filter(({ name }) => !byTheClient.includes(String(name)));
  const required = query.flatMap(({ name, required }) => (required === true ? [String(name)] : []));
  const shown = ({ schema, example }: Node): Schema => ({
    ...(resolve(bundle, schema) as Schema),
    ...(example !== undefined && { example }),
  });
  const properties = Object.fromEntries(query.map((parameter) => [String(parameter.name), shown(parameter)]));
  const constraints = listOf(operation['x-constraints']) as readonly Constraint[];
  const own: Schema = { type: 'object', properties, required, 'x-constraints': constraints };
  return isNode(body.schema) ? { ...own, allOf: [body.schema as Schema] } : own;
};

/** Every operation of an API. */
export const readOperations = (api: Api, bundle: Node = readBundle(api)): DescribedOperation[] =>
  Object.entries(nodeAt(bundle, 'paths')).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'delete'].flatMap((method) => {
      const operation = nodeAt(item, method);
      if (operation.operationId === undefined) return [];
      const json = ['content', 'application/json'];
      const body = nodeAt(resolve(bundle, operation.requestBody), ...json);
      const answer = nodeAt(resolve(bundle, nodeAt(operation, 'responses')['200']), ...json);
      return [
        {
          operationId: String(operation.operationId),
          method: method.toUpperCase(),
          path,
          access: accessOf(operation.security),
          resultBy: isNode(operation['x-result-by']) ? operation['x-result-by'] : undefined,
          success: operation['x-success'],
          paging: isNode(operation['x-paging']) ? operation['x-paging'] : undefined,
          parameters: parametersOf(bundle, operation, body),
          hasBody: isNode(body.schema),
          bodyExamples: examplesOf(bundle, body),
          examples: examplesOf(bundle, answer),
          answer: (answer.schema ?? {}) as Schema,
        },
      ];
    }),
  );
