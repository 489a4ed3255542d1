import { type Operation, type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { answerOf, type Context, follow, type Located } from '../located.ts';
import { seeClient } from '../seen-client.ts';

/** An argument can decide the result only where the result is an object or a list. */
export const resultByOneOrMany: Oas3Rule = () => {
  const client = seeClient();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const operation = node as Operation;
      const media = answerOf(operation, ctx, '200');
      if (operation['x-result-by'] === undefined || media?.node.schema === undefined) return;
      const whole = follow(ctx, { node: media.node.schema, location: media.location.child(['schema']) });
      const { envelope = '' } = client.facts;
      const result = whole.node.properties?.[envelope];
      const inEnvelope =
        result && follow<Schema>(ctx, { node: result, location: whole.location.child(['properties', envelope]) });
      if (isOneOrMany(ctx, whole) || (inEnvelope && isOneOrMany(ctx, inEnvelope))) return;
      const message = "The '200' is not oneOf an object and a list. Describe both, or take `x-result-by` away.";
      ctx.report({ message, location: ctx.location.child(['x-result-by']).key() });
    },
  };
};

function isOneOrMany(ctx: Context, { node, location }: Located<Schema>): boolean {
  const choices = (node.oneOf ?? node.anyOf ?? []).map((choice) => follow(ctx, { node: choice, location }).node);
  const lists = choices.filter((choice) => typesOf(choice).includes('array'));
  return lists.length > 0 && lists.length < choices.length;
}
