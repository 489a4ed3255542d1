import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { parametersOf } from '../located.ts';
import { seeClient } from '../seen-client.ts';

/**
 * Descriptions are complete on the wire: a signed call lists what its options and its signer add, last and in their order
 * (`recvWindow` and `timestamp` on Binance); others list nothing that a signer adds.
 */
export const signedHasTimestamp: Oas3Rule = () => {
  const client = seeClient();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const operation = node as Operation;
      const { security, options = [], signer = [] } = client.facts;
      const added = [...options, ...signer];
      if (added.length === 0) return;
      const isSigned = (security?.role ?? '') in (operation.security?.[0] ?? {});
      const names = parametersOf(operation, ctx).map((parameter) => parameter.node.name);
      const location = operation.parameters === undefined ? ctx.location.key() : ctx.location.child(['parameters']);
      if (isSigned && names.slice(-added.length).join() !== added.join()) {
        const shown = added.map((name) => `\`${name}\``).join(' and ');
        ctx.report({ message: `A signed call ends with ${shown}. Add the shared parameters, last.`, location });
      }
      for (const name of signer) {
        if (isSigned || !names.includes(name)) continue;
        const message = `A call without signature takes no \`${name}\`. Take the shared parameter away.`;
        ctx.report({ message, location });
      }
    },
  };
};
