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
  type Schema,
  typesOf,
} from '@openderivs/model';
import type { Api } from '../api.ts';
import type { Json } from '../json.ts';
import { fieldSetOf } from './field-set.ts';
import type { Field, FieldSet, Operation } from './operation.ts';

const asField = ({ name, required = false, schema = {}, ...parameter }: Parameter): Field => ({
  name,
  required,
  schema,
  json: parameter['x-query-encoding'] === 'json',
});

/** The properties of a body, or the list that it is as a whole. */
const bodyFields = (schema: Schema | undefined, isList: boolean): FieldSet =>
  isList && schema !== undefined
    ? { fields: [{ name: 'body', required: true, schema, json: false }], constraints: [] }
    : fieldSetOf(schema);

const readOperation = (api: Api, bundle: Document, { path, method, operation, parameters }: OperationAt): Operation => {
  const { kind: access, roles } = accessOf(operation);
  const query = dereference(
    bundle,
    parameters.filter((parameter) => parameter.in === 'query'),
  );
  const schema = dereference(bundle, bodyOf(bundle, operation)?.schema);
  const takesList = schema !== undefined && typesOf(schema).includes('array');
  const body = bodyFields(schema, takesList);
  return {
    api,
    path,
    method: method.toUpperCase(),
    operationId: String(operation.operationId),
    anyCase: bundle.info?.['x-client']?.anyCase ?? false,
    takesList,
    access,
    roles,
    fields: [...query.map(asField), ...body.fields],
    constraints: [...(operation['x-constraints'] ?? []), ...body.constraints],
    weight: operation['x-weight'],
    orderCount: operation['x-order-count'],
    frequency: [operation['x-frequency-limit'] ?? []].flat(),
    usageHeaders: operation['x-usage-headers'],
    resultBy: operation['x-result-by'],
    paging: operation['x-paging'],
    examples: examplesOf(bundle, answerOf(bundle, operation) ?? {}).map(({ value }) => value as Json),
  };
};

/** Every operation of a bundle, with references resolved and only what serving it takes. */
export const readOperations = (api: Api, bundle: Document): Operation[] =>
  operationsOf(bundle).map((at) => readOperation(api, bundle, at));
