import { BadInputError, encodeJson, serializeQuery } from '@openderivs/signing';
import type { NamedOperation } from '../operation.ts';
import { createMinting, type MintId } from './client-ids.ts';
import { type Parameter, parseParameters } from './parse.ts';
import { wireText } from './wire-text.ts';

/** A call's parameters as bytes: the one place where they are made. What is signed and what is sent both come from it. */
export interface WireParameters {
  readonly query: string;
  readonly body: string | undefined;
}

/** Makes wire parameters for one operation, or refuses what it cannot write exactly. The caller's object stays as it is. */
export type ToWire = (params: Readonly<Record<string, unknown>> | undefined) => WireParameters;

const nothing = {};

export function createToWire(operation: NamedOperation, mint?: MintId): ToWire {
  const parameters = parseParameters(operation.params ?? '');
  const names = parameters.map(({ name }) => name);
  const withIds = mint ? createMinting(operation, names, mint) : (params: Readonly<Record<string, unknown>>) => params;
  return (given = nothing) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      throw new BadInputError('params', `of ${operation.name} are not an object`, 'give them by name: { symbol: … }');
    }
    const params = withIds(given);
    const wire: Record<string, unknown> = {};
    let taken = 0;
    for (const parameter of parameters) {
      const value = params[parameter.name];
      if (value === undefined) {
        if (parameter.required) {
          throw new BadInputError(parameter.name, `is missing; ${operation.name} needs it`, wantedBy(parameters));
        }
        if (parameter.name in params) taken += 1;
        continue;
      }
      taken += 1;
      wire[parameter.name] = operation.body ? bodyValue(parameter, value) : wireText(parameter, value);
    }
    if (taken !== Object.keys(params).length) refuseUnknown(operation, parameters, params);
    return operation.body ? { query: '', body: encodeJson(wire) } : { query: serializeQuery(wire), body: undefined };
  };
}

/** A JSON body keeps lists, objects and small whole numbers; decimals, identifiers and times travel as text. */
function bodyValue(parameter: Parameter, value: unknown): unknown {
  if (parameter.kind === 'json' || parameter.kind === 'ids') return numbersAsText(parameter.name, value);
  const text = wireText(parameter, value);
  return parameter.kind === 'int' ? Number(text) : text;
}

function numbersAsText(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => numbersAsText(name, item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, numbersAsText(key, item)]));
  }
  if (typeof value === 'number' || typeof value === 'bigint')
    return wireText({ name, kind: 'decimal', required: true }, value);
  return value;
}

function refuseUnknown(operation: NamedOperation, parameters: readonly Parameter[], params: object): never {
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = Object.keys(params).find((name) => !known.has(name)) ?? '';
  const mend =
    unknown === 'recvWindow' || unknown === 'timestamp'
      ? 'It is not a parameter of named methods: the client adds timestamp, and recvWindow is an option of the call.'
      : wantedBy(parameters);
  throw new BadInputError(unknown, `is not a parameter of ${operation.name}`, mend);
}

const wantedBy = (parameters: readonly Parameter[]): string =>
  parameters.length
    ? `It takes ${parameters.map(({ name, required }) => (required ? name : `${name}?`)).join(', ')}.`
    : 'It takes none.';
