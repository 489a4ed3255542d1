import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { parametersOf } from '../located.ts';

/** A caller gives one object: query parameters or a JSON body, not both, and nothing in paths, headers or cookies. */
export const inputInOnePlace: Oas3Rule = () => ({
  PathItem(node, { location, report }) {
    if (node.parameters === undefined) return;
    const message = 'Parameters stand on the path item. Move them to its operations, which is where readers look.';
    report({ message, location: location.child(['parameters']) });
  },
  Operation(node, ctx) {
    const operation = node as Operation;
    const parameters = parametersOf(operation, ctx);
    for (const { node: parameter, location } of parameters) {
      if (parameter.in === 'query') continue;
      const message = `\`${parameter.name}\` travels in the ${parameter.in}. Describe it in the query, or as a security scheme.`;
      ctx.report({ message, location: location.child(['in']) });
    }
    if (operation.requestBody !== undefined && parameters.length > 0) {
      const message = 'The operation has parameters and a body. Describe what a caller gives in one of the two.';
      ctx.report({ message, location: ctx.location.child(['requestBody']).key() });
    }
  },
});
