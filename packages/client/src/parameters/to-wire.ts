import { encodeNamedJson, serializeQuery } from '@openderivs/signing';
import type { CheckCall } from '../checks/create-checks.ts';
import type { NamedOperation } from '../operation.ts';
import { addIds, type MintId } from './client-ids.ts';
import type { Advice } from './names.ts';
import { type Parameters, parseParameters } from './parse.ts';
import { wideningIn } from './widening.ts';
import { wireForm } from './wire-text.ts';
import { wireValues } from './wire-values.ts';

/** A call's parameters as bytes: the one place where they are made. What is signed and what is sent both come from it. */
export interface WireParameters {
  readonly query: string;
  readonly body: string | undefined;
}

/**
 * Makes wire parameters for one operation, or refuses what it cannot write exactly. The caller's object stays as it is; it is a
 * list where the body is one.
 */
export type ToWire = (params: object | undefined) => WireParameters;

export function createToWire(operation: NamedOperation, advice?: Advice, check?: CheckCall, mint?: MintId): ToWire {
  let members: Parameters | undefined;
  return (given = {}) => {
    // Read at the first call: most operations of a client are never called.
    members ??= parseParameters(operation);
    const isList = operation.body === 'list';
    const object = wireForm('params', 'object', isList ? { body: given } : given) as Readonly<Record<string, unknown>>;
    const widening = wideningIn(operation, object);
    if (widening) throw widening;
    const values = wireValues(operation, members, object, '', advice);
    if (mint) addIds(operation, object, values, mint);
    check?.(operation.name, values, object);
    return operation.body
      ? { query: '', body: encodeNamedJson('', isList ? values.body : values) }
      : { query: serializeQuery(values), body: undefined };
  };
}
