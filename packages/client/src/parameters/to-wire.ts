import { BadInputError, badValue, encodeNamedJson, serializeQuery } from '@openderivs/signing';
import type { NamedOperation } from '../operation.ts';
import { createMinting, type MintId } from './client-ids.ts';
import { type Parameter, parseParameters } from './parse.ts';
import { wideningIn } from './widening.ts';
import { asCollection, wireText } from './wire-text.ts';

/** A call's parameters as bytes: the one place where they are made. What is signed and what is sent both come from it. */
export interface WireParameters {
  readonly query: string;
  readonly body: string | undefined;
}

/** Makes wire parameters for one operation, or refuses what it cannot write exactly. The caller's object stays as it is. */
export type ToWire = (params: Readonly<Record<string, unknown>> | undefined) => WireParameters;

export function createToWire(operation: NamedOperation, mint?: MintId): ToWire {
  const parameters = parseParameters(operation.params);
  const names = parameters.map(({ name }) => name);
  const withIds = createMinting(operation, names, mint);
  /** What is wrong with a name, and the names to choose from. */
  const wrongName = (name: string, problem: string) =>
    new BadInputError(
      name,
      `${problem} ${operation.name}`,
      /^(recvWindow|timestamp)$/.test(name)
        ? 'recvWindow is an option of the call, and the client adds timestamp'
        : `it takes ${parameters.map(({ name: one, required }) => (required ? one : `${one}?`)).join(', ') || 'none'}`,
    );
  return (given = {}) => {
    if (typeof given !== 'object' || !given || Array.isArray(given)) {
      throw badValue('params', given, "an object such as { symbol: 'BTCUSDT' }");
    }
    const widening = wideningIn(operation, given);
    if (widening) throw widening;
    const params = withIds(given);
    for (const name of Object.keys(params)) {
      if (!names.includes(name)) throw wrongName(name, 'is not a parameter of');
    }
    const query: Record<string, unknown> = {};
    const members: string[] = [];
    for (const parameter of parameters) {
      const { name, required } = parameter;
      const value = params[name];
      if (value !== undefined) {
        if (operation.body) members.push(`"${name}":${bodyText(parameter, value)}`);
        else query[name] = queryValue(parameter, value);
      } else if (required) {
        throw wrongName(name, 'is missing from');
      }
    }
    return operation.body
      ? { query: '', body: `{${members.join(',')}}` }
      : { query: serializeQuery(query), body: undefined };
  };
}

/** JSON is left to the serializer. Identifiers inside it are bare digits, also those that a double would round. */
function queryValue(parameter: Parameter, value: unknown): unknown {
  if (parameter.kind !== 'json' && parameter.kind !== 'ids') return wireText(parameter, value);
  const collection = asCollection(parameter, value);
  if (!Array.isArray(collection) || parameter.kind === 'json') return collection;
  return `[${Array.from(collection, (id) => wireText({ ...parameter, kind: 'id' }, id)).join(',')}]`;
}

/** A JSON body keeps lists, objects and small whole numbers; decimals, identifiers and times travel as text. */
function bodyText(parameter: Parameter, value: unknown): string {
  const { name, kind } = parameter;
  if (kind === 'json' || kind === 'ids') return encodeNamedJson(name, asCollection(parameter, value), 'text');
  const text = wireText(parameter, value);
  return encodeNamedJson(name, kind === 'int' ? Number(text) : text);
}
