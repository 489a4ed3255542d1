import type { Document, Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { bodyOf, follow, parametersOf } from '../located.ts';

/** A name that ends so is an identifier wherever an exchange uses it. */
const isId = (name: string): boolean => /(Id|Oid)$/.test(name);

/** `x-lookup` names what calls that change something carry, and leaves out none of their identifiers. */
export const lookupNamesExist: Oas3Rule = () => {
  /** Every parameter, or property of a body, of such a call. */
  const given = new Set<string>();
  return {
    Operation(node, ctx) {
      if (ctx.key === 'get') return;
      const operation = node as Operation;
      const body = bodyOf(operation, ctx);
      const properties = body ? Object.keys(follow(ctx, body).node.properties ?? {}) : [];
      for (const name of [...parametersOf(operation, ctx).map((each) => each.node.name), ...properties])
        given.add(name);
    },
    Root: {
      leave(node, ctx) {
        const names = (node as Document)['x-lookup'] ?? [];
        const at = ctx.location.child(['x-lookup']);
        for (const [index, name] of names.entries()) {
          if (given.has(name)) continue;
          const message = `No call that changes something takes \`${name}\`. Correct the name, or take it away.`;
          ctx.report({ message, location: at.child([index]) });
        }
        for (const name of given) {
          if (!isId(name) || names.includes(name)) continue;
          const message = `\`${name}\` tells what a call was about. Name it in x-lookup.`;
          ctx.report({ message, location: names.length ? at.key() : ctx.location.key() });
        }
      },
    },
  };
};
