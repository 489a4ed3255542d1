import {
  bodyOf,
  type Document,
  examplesOf,
  type Operation,
  type OperationAt,
  type Parameter,
  resolve,
  type Schema,
} from '@openderivs/model';
import type { ClientFacts } from '../targets.ts';

interface Input {
  input: Schema;
  body: boolean;
  bodyExample: unknown;
  recvWindow: Schema | undefined;
}

/** What a caller gives to an operation, as one schema. A house rule keeps parameters and body from mixing. */
export function inputOf(
  document: Document,
  { operation, parameters }: Pick<OperationAt, 'operation' | 'parameters'>,
  { options = [], signer = [] }: ClientFacts,
): Input {
  const window = parameters.find(({ name }) => options.includes(name));
  const recvWindow = window === undefined ? undefined : asProperty(window);
  const body = bodyOf(document, operation);
  if (body?.schema !== undefined) {
    const input = withConstraints(document, body.schema, operation);
    const bodyExample = body.example ?? examplesOf(document, body)[0]?.value;
    return { input, body: true, bodyExample, recvWindow };
  }
  const given = parameters.filter(({ name }) => !options.includes(name) && !signer.includes(name));
  const required = given.filter((parameter) => parameter.required === true).map(({ name }) => name);
  const input: Schema = {
    type: 'object',
    properties: Object.fromEntries(given.map((parameter) => [parameter.name, asProperty(parameter)])),
    ...(required.length > 0 && { required }),
    ...(operation['x-constraints'] && { 'x-constraints': operation['x-constraints'] }),
  };
  return { input, body: false, bodyExample: undefined, recvWindow };
}

/** A parameter as the property it is to a caller: its schema with the parameter's own words. */
function asProperty({ schema = {}, description, deprecated, example, ...parameter }: Parameter): Schema {
  const lifecycle = parameter['x-lifecycle'] ?? schema['x-lifecycle'];
  const shown = example ?? Object.values(parameter.examples ?? {})[0]?.value;
  return {
    ...schema,
    ...(description !== undefined && { description }),
    ...(deprecated === true && { deprecated }),
    ...(shown !== undefined && { example: shown }),
    ...(lifecycle !== undefined && { 'x-lifecycle': lifecycle }),
  };
}

/** A body's schema together with what its operation says about which properties belong together. */
function withConstraints(document: Document, schema: Schema, operation: Operation): Schema {
  const constraints = operation['x-constraints'];
  if (constraints === undefined) return schema;
  const whole = resolve(document, schema);
  return { ...whole, 'x-constraints': [...(whole['x-constraints'] ?? []), ...constraints] };
}
