import type { Oas3Rule } from '@redocly/openapi-core';
import { parametersOf } from '../located.ts';
import type { Operation } from '../openapi.ts';

/** Descriptions are complete on the wire: signed Binance calls list `recvWindow` and `timestamp` last, others neither. */
export const signedHasTimestamp: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = node as Operation;
    const signed = 'Signature' in (operation.security?.[0] ?? {});
    const names = parametersOf(operation, ctx).map((parameter) => parameter.node.name);
    const location = operation.parameters === undefined ? ctx.location.key() : ctx.location.child(['parameters']);
    if (signed && names.slice(-2).join() !== 'recvWindow,timestamp') {
      const message =
        'A signed call ends with `recvWindow` and `timestamp`. Add the shared RecvWindow and Timestamp, last.';
      ctx.report({ message, location });
    }
    if ('ApiKey' in (operation.security?.[0] ?? {}) && !signed && names.includes('timestamp')) {
      ctx.report({
        message: 'A call without signature takes no `timestamp`. Take the shared Timestamp away.',
        location,
      });
    }
  },
});
