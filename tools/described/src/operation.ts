import {
  accessOf,
  answerOf,
  bodyOf,
  type Document,
  examplesOf,
  type OperationAt,
  operationsOf,
  type Paging,
  type Parameter,
  type ResultBy,
  resolve,
  type Schema,
  type Success,
  typesOf,
} from '@openderivs/model';
import { type Api, readBundle } from './bundle.ts';

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
  readonly resultBy: ResultBy | undefined;
  /** What proves that the call was carried out, as `x-success` says it. */
  readonly success: Success | undefined;
  /** How a history is gone through, as `x-paging` says it. */
  readonly paging: Paging | undefined;
  /** What a caller gives, by query or body alike: one object, or the list that the body is. */
  readonly parameters: Schema;
  /** Whether they travel in a JSON body. */
  readonly hasBody: boolean;
  readonly bodyExamples: readonly Example[];
  /** Payloads of the answer. */
  readonly examples: readonly Example[];
  /** The schema of the answer. */
  readonly answer: Schema;
}

/** What is read of a bundle here. */
export type Bundle = Pick<Document, 'paths' | 'components'>;

/** What the clients add by themselves. */
const byTheClient = ['timestamp', 'recvWindow'];

const parametersOf = (bundle: Bundle, { operation, parameters }: OperationAt, body: Schema | undefined): Schema => {
  const schema = body && resolve(bundle, body);
  if (schema !== undefined && typesOf(schema).includes('array')) return schema;
  const query = parameters.filter(({ name }) => !byTheClient.includes(name));
  const shown = ({ schema = {}, example }: Parameter): Schema => ({
    ...resolve(bundle, schema),
    ...(example !== undefined && { example }),
  });
  return {
    type: 'object',
    properties: Object.fromEntries(query.map((parameter) => [parameter.name, shown(parameter)])),
    required: query.filter(({ required }) => required === true).map(({ name }) => name),
    'x-constraints': operation['x-constraints'] ?? [],
    ...(body !== undefined && { allOf: [body] }),
  };
};

/** Every operation of an API. */
export const readOperations = (api: Api, bundle: Bundle = readBundle(api)): DescribedOperation[] =>
  operationsOf(bundle).map((at) => {
    const { path, method, operation } = at;
    const body = bodyOf(bundle, operation) ?? {};
    const answer = answerOf(bundle, operation) ?? {};
    return {
      operationId: String(operation.operationId),
      method: method.toUpperCase(),
      path,
      access: accessOf(operation).kind,
      resultBy: operation['x-result-by'],
      success: operation['x-success'],
      paging: operation['x-paging'],
      parameters: parametersOf(bundle, at, body.schema),
      hasBody: body.schema !== undefined,
      bodyExamples: examplesOf(bundle, body),
      examples: examplesOf(bundle, answer),
      answer: answer.schema ?? {},
    };
  });
