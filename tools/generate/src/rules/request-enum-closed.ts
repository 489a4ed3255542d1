import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { follow, requestSchemas } from '../located.ts';
import { isPlain } from '../prepare/open-values.ts';
import { type Walked, walkSchemas } from '../walk-schemas.ts';

/** What a caller gives is checked by the compiler, so an enum that is sent stays closed. */
export const requestEnumClosed: Oas3Rule = () => {
  const walked: Walked = new Map();
  return {
    Operation(node, ctx) {
      for (const schema of requestSchemas(node as Operation, ctx)) {
        walkSchemas(
          ctx,
          schema,
          (place) => {
            const { anyOf = [] } = place.node;
            if (anyOf.length === 0) return;
            const listed = anyOf.some(
              (choice) => follow(ctx, { node: choice, location: place.location }).node.enum !== undefined,
            );
            if (!listed || !anyOf.some(isPlain)) return;
            const message =
              'An enum that is sent is left open. Refer to the enum alone, so that a wrong value does not compile.';
            ctx.report({ message, location: place.location.child(['anyOf']) });
          },
          walked,
        );
      }
    },
  };
};
