import type { Operation, Schema } from '@openderivs/model';
import { answerOf, bodyOf, type Context, follow, type Located, parametersOf } from './located.ts';

/** What a caller gives, by name. A body that is a list has no name of its own, and goes by `body`. */
export function inputsOf(operation: Operation, ctx: Context): Map<string, Located<Schema>> {
  const body = bodyOf(operation, ctx);
  if (body && follow(ctx, body).node.items) return new Map([['body', body]]);
  const parameters = parametersOf(operation, ctx).map(
    ({ node, location }) => [node.name, { node: node.schema ?? {}, location: location.child(['schema']) }] as const,
  );
  return new Map([...parameters, ...(body ? propertiesOf(ctx, body) : [])]);
}

/** What an entry of a list that a caller gives has. */
export function entryOf(ctx: Context, list: Located<Schema> | undefined): Map<string, Located<Schema>> | undefined {
  const item = list && itemOf(ctx, follow(ctx, list));
  return item && propertiesOf(ctx, item);
}

export function itemOf(ctx: Context, { node, location }: Located<Schema>): Located<Schema> | undefined {
  if (!node.items) return undefined;
  return follow<Schema>(ctx, { node: node.items, location: location.child(['items']) });
}

/** What the caller gets: the answer, or what is in its envelope. */
export function answerIn(
  operation: Operation,
  ctx: Context,
  envelope: string | undefined,
): Located<Schema> | undefined {
  const media = answerOf(operation, ctx, '200');
  if (media?.node.schema === undefined) return undefined;
  const whole = { node: media.node.schema, location: media.location.child(['schema']) };
  return (envelope && property(ctx, whole, envelope)) || follow(ctx, whole);
}

function propertiesOf(ctx: Context, schema: Located<Schema>): Map<string, Located<Schema>> {
  const { node, location } = follow(ctx, schema);
  const own = Object.entries(node.properties ?? {}).map(
    ([name, each]) => [name, { node: each, location: location.child(['properties', name]) }] as const,
  );
  const parts = (node.allOf ?? []).flatMap((part, index) => [
    ...propertiesOf(ctx, { node: part, location: location.child(['allOf', index]) }),
  ]);
  return new Map([...parts, ...own]);
}

/** A property, looked for in the parts of an `allOf`, and in each choice, too. */
export function property(ctx: Context, schema: Located<Schema>, name: string): Located<Schema> | undefined {
  const found = propertiesOf(ctx, schema).get(name);
  if (found) return follow(ctx, found);
  const { node, location } = follow(ctx, schema);
  for (const key of ['oneOf', 'anyOf'] as const) {
    for (const [index, choice] of (node[key] ?? []).entries()) {
      const inside = property(ctx, { node: choice, location: location.child([key, index]) }, name);
      if (inside) return inside;
    }
  }
  return undefined;
}
