import { encodeNamedJson, serializeQuery } from '@openderivs/signing';
import type { CheckCall } from '../checks/create-checks.ts';
import type { Dialect } from '../dialect.ts';
import type { NamedOperation } from '../operation.ts';
import { checkOptions } from '../parameters/names.ts';
import { createToWire } from '../parameters/to-wire.ts';

/** How what a verb is given becomes bytes; in openapi-fetch's terms. */
export interface Serializers {
  readonly querySerializer: (query: Readonly<Record<string, unknown>>) => string;
  readonly bodySerializer: (body: Readonly<Record<string, unknown>>) => string | undefined;
  /** What is sent when no body is given. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** For a call that the table does not know. */
export const undescribed: Serializers = {
  querySerializer: serializeQuery,
  bodySerializer: (body) => encodeNamedJson('body', body),
};

const none = new Set<string>();

/** For a described operation: the bytes that its named method makes, and the same refusals. */
export function createSerializers(
  operation: NamedOperation,
  { window, advice }: Dialect,
  check?: CheckCall,
): Serializers {
  const { params = '', security, body } = operation;
  const withWindow = window && !/^(public|key)$/.test(security);
  const described = withWindow ? { ...operation, params: `${params} ${window}:int` } : operation;
  const toWire = createToWire(described, advice, check);
  const refuse = (given: object, at: string) => {
    checkOptions(given, none, at);
    return '';
  };
  return {
    querySerializer: (query) => (body ? refuse(query, 'params.query.') : toWire(query).query),
    bodySerializer: (given) => (body ? toWire(given).body : refuse(given, 'body.')),
    body: body && {},
  };
}
