import type { Api } from '../api.ts';
import type { Json } from '../json/json.ts';
import { type Bundle, dereference, isNode, type Node, resolve } from './document.ts';
import { fieldSetOf } from './field-set.ts';
import type { Access, Constraint, Field, FrequencyLimit, Operation, Schema } from './operation.ts';

const methods = ['get', 'post', 'put', 'delete'] as const;

const jsonContent = (holder: unknown): Node => {
  const content = isNode(holder) && isNode(holder.content) ? holder.content['application/json'] : undefined;
  return isNode(content) ? content : {};
};

const readAccess = (security: unknown): { access: Access; roles: readonly string[] } => {
  const first = Array.isArray(security) ? security[0] : undefined;
  if (!isNode(first) || Object.keys(first).length === 0) return { access: 'public', roles: [] };
  const roles = first.Signature ?? first.AccessSign;
  return Array.isArray(roles) ? { access: 'signed', roles: roles.map(String) } : { access: 'key', roles: [] };
};

const readParameters = (parameters: unknown): Field[] =>
  (Array.isArray(parameters) ? parameters : []).filter(isNode).flatMap((parameter) =>
    parameter.in === 'query'
      ? [
          {
            name: String(parameter.name),
            required: parameter.required === true,
            schema: (parameter.schema ?? {}) as Schema,
            json: parameter['x-query-encoding'] === 'json',
          },
        ]
      : [],
  );

const readExamples = (responses: unknown): Json[] => {
  const content = jsonContent(isNode(responses) ? responses['200'] : undefined);
  const examples = isNode(content.examples) ? Object.values(content.examples) : [];
  const values = examples.map((example) => (isNode(example) ? example.value : undefined));
  return [...values, content.example].filter((value) => value !== undefined) as Json[];
};

const listOf = <Item>(value: unknown): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Item];

const readOperation = (api: Api, path: string, method: string, node: Node): Operation => {
  const body = fieldSetOf(jsonContent(node.requestBody).schema as Schema | undefined);
  return {
    api,
    path,
    method: method.toUpperCase(),
    operationId: String(node.operationId),
    ...readAccess(node.security),
    fields: [...readParameters(node.parameters), ...body.fields],
    constraints: [...listOf<Constraint>(node['x-constraints']), ...body.constraints],
    weight: node['x-weight'] as Operation['weight'],
    orderCount: node['x-order-count'] as Operation['orderCount'],
    frequency: listOf<FrequencyLimit>(node['x-frequency-limit']),
    resultBy: node['x-result-by'] as Operation['resultBy'],
    paging: node['x-paging'] as Operation['paging'],
    examples: readExamples(node.responses),
  };
};

/** Leaves out the schemas of answers, which nothing here reads and which may be large. */
const requestAndAnswer = (bundle: Bundle, node: Node): Node => {
  const responses = isNode(node.responses) ? node.responses : {};
  const content = jsonContent(resolve(bundle, responses['200']));
  const { schema: _schema, ...answer } = content;
  return { ...node, responses: { '200': { content: { 'application/json': answer } } } };
};

/** Every operation of a bundle, with references resolved and only what serving it takes. */
export const readOperations = (api: Api, bundle: Bundle): Operation[] =>
  Object.entries(bundle.paths).flatMap(([path, item]) => {
    const pathItem = isNode(item) ? item : {};
    return methods.flatMap((method) => {
      const node = pathItem[method];
      if (!isNode(node)) return [];
      const resolved = dereference(bundle, requestAndAnswer(bundle, node)) as Node;
      return [readOperation(api, path, method, resolved)];
    });
  });
