import {
  accessOf,
  answerOf,
  bodyOf,
  type Document,
  dereference,
  examplesOf,
  type OperationAt,
  operationsOf,
  type Parameter,
} from '@openderivs/model';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import { fieldSetOf } from './field-set.ts';
import type { Field, Operation } from './operation.ts';

const asField = ({ name, required = false, schema = {}, ...parameter }: Parameter): Field => ({
  name,
  required,
  schema,
  json: parameter['x-query-encoding'] === 'json',
});

const readOperation = (api: Api, bundle: Document, { path, method, operation, parameters }: OperationAt): Operation => {
  const { kind: access, roles } = accessOf(operation);
  const query = dereference(
    bundle,
    parameters.filter((parameter) => parameter.in === 'query'),
  );
  const body = fieldSetOf(dereference(bundle, bodyOf(bundle, operation)?.schema));
  return {
    api,
    path,
    method: method.toUpperCase(),
    operationId: String(operation.operationId),
    access,
    roles,
    fields: [...query.map(asField), ...body.fields],
    constraints: [...(operation['x-constraints'] ?? []), ...body.constraints],
    weight: operation['x-weight'],
    orderCount: operation['x-order-count'],
    frequency: [operation['x-frequency-limit'] ?? []].flat(),
    resultBy: operation['x-result-by'],
    paging: operation['x-paging'],
    examples: examplesOf(bundle, answerOf(bundle, operation) ?? {}).map(({ value }) => value as Json),
  };
};

/** Every operation of a bundle, with references resolved and only what serving it takes. */
export const readOperations = (api: Api, bundle: Document): Operation[] =>
  operationsOf(bundle).map((at) => readOperation(api, bundle, at));
