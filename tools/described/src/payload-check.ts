import type { Schema } from '@openderivs/model';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { hasFormat } from './formats.ts';
import { isNode } from './json.ts';
import type { DescribedOperation } from './operation.ts';
import { isTextNumber } from './read-as-client.ts';

/** What is wrong with a payload as the answer of an operation; nothing, when it passes. */
export type PayloadCheck = (operation: DescribedOperation, payload: unknown) => readonly string[];

/** As it goes over the wire, or as a client has read it (identifiers and decimals as text). */
export type Form = 'wire' | 'client';

const asText = (type: string): string => (type === 'number' || type === 'integer' ? 'string' : type);

/** The same description of what a client has read. */
const inClientForm = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inClientForm);
  if (!isNode(value)) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inClientForm(member)]));
  const schema: Schema = value;
  if (!isTextNumber(schema)) return node;
  const { minimum: _minimum, maximum: _maximum, ...rest } = node;
  return { ...rest, type: [...new Set([schema.type ?? []].flat().map(asText))] };
};

const pointerTo = ({ path, method }: DescribedOperation): string =>
  ['paths', path, method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');

const told = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || 'the payload'} ${message} ${JSON.stringify(params)}`;

/**
 * Checks payloads by JSON Schema alone, references included: neither what the generator makes of a description nor how the
 * model reads it plays a part, for the sandbox answers by that model.
 */
export const createPayloadCheck = (bundle: object, form: Form): PayloadCheck => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  ajv.removeKeyword('format');
  ajv.addKeyword({ keyword: 'format', validate: hasFormat });
  ajv.addSchema(form === 'wire' ? bundle : (inClientForm(bundle) as object), 'description');
  return (operation, payload) => {
    const reference = `description#/${pointerTo(operation)}`;
    const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
    validate(payload);
    return (validate.errors ?? []).map(told);
  };
};
