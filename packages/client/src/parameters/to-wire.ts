import { BadInputError, encodeJson, serializeQuery } from '@openderivs/signing';
import type { NamedOperation } from '../operation.ts';
import { createMinting, type MintId } from './client-ids.ts';
import { type Parameter, parseParameters } from './parse.ts';
import { asCollection, wireText } from './wire-text.ts';

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
      if (Object.hasOwn(params, parameter.name)) taken += 1;
      if (value === undefined) {
        if (parameter.required) {
          throw new BadInputError(parameter.name, `is missing; ${operation.name} needs it`, wantedBy(parameters));
        }
        continue;
      }
      wire[parameter.name] = operation.body ? bodyValue(parameter, value) : queryValue(parameter, value);
    }
    if (taken !== Object.keys(params).length) refuseUnknown(operation, parameters, params);
    return operation.body ? { query: '', body: encodeJson(wire) } : { query: serializeQuery(wire), body: undefined };
  };
}

/** JSON is left to the serializer, which names the place of what it cannot write. */
const queryValue = (parameter: Parameter, value: unknown): unknown =>
  parameter.kind === 'json' ? asCollection(parameter.name, value) : wireText(parameter, value);

/** A JSON body keeps lists, objects and small whole numbers; decimals, identifiers and times travel as text. */
function bodyValue(parameter: Parameter, value: unknown): unknown {
  const { name, kind } = parameter;
  if (kind === 'json' || kind === 'ids') return numbersAsText(name, asCollection(name, value), 0);
  const text = wireText(parameter, value);
  if (kind !== 'int') return text;
  if (Number.isSafeInteger(Number(text))) return Number(text);
  throw new BadInputError(name, 'is beyond 2^53 - 1, where numbers lose digits', 'give a smaller number');
}

/** Deeper than any request: what goes on is an object that holds itself, which the encoder refuses. */
const deepest = 32;

function numbersAsText(path: string, value: unknown, depth: number): unknown {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return wireText({ name: path, kind: 'decimal', required: true }, value);
  }
  // What speaks for itself (a number of a library, a Date) is the encoder's to judge.
  if (typeof value !== 'object' || value === null || 'toJSON' in value || depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item, at) => numbersAsText(`${path}[${at}]`, item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, numbersAsText(`${path}.${key}`, item, depth + 1)]),
  );
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
