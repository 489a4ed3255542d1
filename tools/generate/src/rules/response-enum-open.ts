import { type Message, type Operation, type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { isClosed } from '../closed-values.ts';
import { type Context, follow, type Located, responseSchemas } from '../located.ts';
import { isPlain, openUnion } from '../prepare/open-values.ts';
import { type SchemaPlace, type Walked, walkSchemas } from '../walk-schemas.ts';

/**
 * Exchanges add values, so an enum that is received has a plain alternative beside it; but for those that cannot grow,
 * which go back into a request as they are. What is open is a component, whose values the clients list.
 */
export const responseEnumOpen: Oas3Rule = () => {
  const walked: Walked = new Map();
  const check = (ctx: Context, schema: Located<Schema>): void =>
    walkSchemas(
      ctx,
      schema,
      (place) => {
        const message = complaint(ctx, place);
        if (message === undefined) return;
        ctx.report({ message, location: (place.parent ?? place).location.child(pathTo(place)) });
      },
      walked,
    );
  return {
    Message(node, ctx) {
      const { payload } = node as Message;
      if (payload !== undefined) check(ctx, { node: payload, location: ctx.location.child(['payload']) });
    },
    Operation(node, ctx) {
      for (const schema of responseSchemas(node as Operation, ctx)) check(ctx, schema);
    },
  };
};

function complaint(ctx: Context, place: SchemaPlace): string | undefined {
  const { enum: values } = place.node;
  if (values === undefined) return undefined;
  const where = place.property === undefined ? 'A response' : `The response's \`${place.property}\``;
  if (isClosed(values)) {
    if (!isOpen(place)) return undefined;
    return `${where} leaves an enum open that cannot grow. Refer to the enum alone, so that the value can be sent back.`;
  }
  if (isOpen(place)) {
    return isNamed(place) ? undefined : `${where} has an open enum without a name. Give it a schema file of its own.`;
  }
  if (isTag(ctx, place)) return undefined;
  const type = typesOf(place.node)[0] ?? 'string';
  return `${where} has a closed enum. Leave it open: anyOf: [{ $ref: <the enum> }, { type: ${type} }].`;
}

function isOpen({ parent, choice }: SchemaPlace): boolean {
  return choice && (parent?.node.anyOf ?? []).some(isPlain);
}

/** Whether it stands in a file of its own; one value beside a list needs no list. */
function isNamed({ node, parent }: SchemaPlace): boolean {
  return node.enum?.length === 1 || !(parent?.node.anyOf ?? []).includes(node);
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
