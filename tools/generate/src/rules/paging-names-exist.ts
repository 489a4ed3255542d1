import { type Operation, type Paging, type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { answerOf, type Context, follow, type Located, parametersOf } from '../located.ts';
import { seeClient } from '../seen-client.ts';

/** What `x-paging` names exists: its parameters among the operation's, its properties in what the operation answers. */
export const pagingNamesExist: Oas3Rule = () => {
  const client = seeClient();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const operation = node as Operation;
      const paging = operation['x-paging'];
      if (paging === undefined) return;
      const { envelope } = client.facts;
      const messages = [...aboutParameters(paging, operation, ctx), ...aboutAnswer(paging, operation, ctx, envelope)];
      for (const message of messages) ctx.report({ message, location: ctx.location.child(['x-paging']).key() });
    },
  };
};

function aboutParameters(paging: Paging, operation: Operation, ctx: Context): string[] {
  const parameters = new Map(parametersOf(operation, ctx).map((each) => [each.node.name, each]));
  const named =
    paging.by === 'cursor'
      ? [paging.parameter]
      : [paging.step, paging.page, paging.id?.parameter, ...(paging.id?.with ?? [])].filter(
          (name) => name !== undefined,
        );
  const missing = ['startTime', 'endTime', 'limit', ...named]
    .filter((name) => !parameters.has(name))
    .map((name) => `\`${name}\` is no parameter here. Describe it, or correct x-paging.`);
  const limit = parameters.get('limit');
  const schema = limit && follow<Schema>(ctx, { node: limit.node.schema ?? {}, location: limit.location }).node;
  return schema && schema.maximum === undefined
    ? [...missing, '`limit` has no maximum, so that a full page cannot be told. Describe it, or take x-paging away.']
    : missing;
}

function aboutAnswer(paging: Paging, operation: Operation, ctx: Context, envelope: string | undefined): string[] {
  const media = answerOf(operation, ctx, '200');
  if (media?.node.schema === undefined) return [];
  const whole = { node: media.node.schema, location: media.location.child(['schema']) };
  const answer = (envelope && property(ctx, whole, envelope)) || follow(ctx, whole);
  const list = paging.by === 'cursor' ? property(ctx, answer, paging.list) : answer;
  const item = list && typesOf(list.node).includes('array') && list.node.items;
  if (!list || !item) {
    return [`${paging.by === 'cursor' ? `\`${paging.list}\`` : 'The answer'} is no list. Correct x-paging.`];
  }
  const entry = follow<Schema>(ctx, { node: item, location: list.location });
  const names = paging.by === 'cursor' ? [paging.id, paging.item] : [paging.item, paging.id?.item];
  const messages = names
    .filter((name) => name !== undefined && !has(ctx, entry, name))
    .map((name) => `\`${name}\` is no property of an entry. Correct x-paging.`);
  if (paging.by === 'time') return messages;
  if (!property(ctx, answer, paging.next))
    messages.push(`\`${paging.next}\` is no property of a page. Correct x-paging.`);
  if (paging.span !== undefined && paging.item === undefined) {
    messages.push('A `span` needs `item`, by which windows of time are told apart. Add it.');
  }
  return messages;
}

const has = (ctx: Context, entry: Located<Schema>, name: string | number): boolean =>
  typeof name === 'number'
    ? (entry.node.prefixItems?.[name] ?? entry.node.items) !== undefined
    : property(ctx, entry, name) !== undefined;

/** A property, looked for in the parts of an `allOf` too. */
function property(ctx: Context, schema: Located<Schema>, name: string): Located<Schema> | undefined {
  const { node, location } = follow(ctx, schema);
  const own = node.properties?.[name];
  if (own !== undefined) return follow(ctx, { node: own, location: location.child(['properties', name]) });
  return (node.allOf ?? [])
    .map((part, index) => property(ctx, { node: part, location: location.child(['allOf', index]) }, name))
    .filter((found) => found !== undefined)
    .at(-1);
}
