import { type Operation, type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { type Context, follow, responseSchemas } from '../located.ts';
import { isPlain, openUnion } from '../prepare/open-values.ts';
import { isQuotedBoolean } from '../prepare/special.ts';
import { type SchemaPlace, type Walked, walkSchemas } from '../walk-schemas.ts';

/** Exchanges add values, so an enum that is received has a plain alternative beside it. */
export const responseEnumOpen: Oas3Rule = () => {
  const walked: Walked = new Map();
  return {
    Operation(node, ctx) {
      for (const schema of responseSchemas(node as Operation, ctx)) {
        walkSchemas(
          ctx,
          schema,
          (place) => {
            if (place.node.enum === undefined || isQuotedBoolean(place.node) || isOpen(place) || isTag(ctx, place))
              return;
            const type = typesOf(place.node)[0] ?? 'string';
            const where = place.property === undefined ? 'A response' : `The response's \`${place.property}\``;
            const message = `${where} has a closed enum. Leave it open: anyOf: [{ $ref: <the enum> }, { type: ${type} }].`;
            ctx.report({ message, location: (place.parent ?? place).location.child(pathTo(place)) });
          },
          walked,
        );
      }
    },
  };
};

function isOpen({ parent, choice }: SchemaPlace): boolean {
  return choice && (parent?.node.anyOf ?? []).some(isPlain);
}

/** What tells the alternatives of a union apart is closed in each; the catch-all at its end is what stays open. */
function isTag(ctx: Context, { parent, property }: SchemaPlace): boolean {
  const union = parent?.choice ? parent.parent : undefined;
  if (union === undefined || property === undefined) return false;
  const lookUp = (schema: Schema) => follow(ctx, { node: schema, location: union.location }).node;
  return openUnion(lookUp, union.node)?.tags.includes(property) ?? false;
}

/** Reported where the enum is used, because the enum itself may be right for a request. */
function pathTo({ parent, property }: SchemaPlace): string[] {
  return property !== undefined && parent?.node.properties?.[property] !== undefined ? ['properties', property] : [];
}
