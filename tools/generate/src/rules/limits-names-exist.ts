import type { Document, Lane, LaneRule, Operation, RateLimits, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { bodyOf, type Context, follow, type Located, parametersOf } from '../located.ts';

/**
 * What limits name exists: the parameters on which a lane depends; the operation that tells the limits, the environments
 * that have others, and a limit for each interval in which orders are counted.
 */
export const limitsNamesExist: Oas3Rule = () => {
  const operations = new Set<string>();
  const intervals = new Map<string, Context['location']>();
  return {
    Operation(node, ctx) {
      const operation = node as Operation;
      operations.add(operation.operationId ?? '');
      for (const interval of Object.keys(operation['x-order-count'] ?? {})) {
        intervals.set(interval, ctx.location.child(['x-order-count', interval]));
      }
      checkLane(operation['x-lane'], operation, ctx);
    },
    Root: {
      leave(node, ctx) {
        const { info, servers = [] } = node as Document;
        const limits = info?.['x-limits'];
        if (limits === undefined) return;
        const at = ctx.location.child(['info', 'x-limits']);
        const environments = servers.map(({ description = '' }) => description.split(':')[0]);
        for (const message of aboutApi(limits, operations, environments)) ctx.report({ message, location: at.key() });
        for (const [interval, location] of intervals) {
          if (limits.orders?.limits[interval] !== undefined) continue;
          const message = `\`info.x-limits\` has no limit of orders for ${interval}. Add it there, or correct the interval.`;
          ctx.report({ message, location: location.key() });
        }
      },
    },
  };
};

function aboutApi(
  { told, environments = {}, weight, orders }: RateLimits,
  operations: ReadonlySet<string>,
  known: readonly (string | undefined)[],
): string[] {
  const messages = Object.keys(environments)
    .filter((name) => !known.includes(name))
    .map((name) => `No server is called \`${name}\`. Correct x-limits; known are: ${known.join(', ')}.`);
  if (told && !operations.has(told.operation)) {
    messages.push(`There is no operation \`${told.operation}\`. Correct x-limits.`);
  }
  for (const { header, limits } of [weight, ...(orders ? [orders] : [])]) {
    if (header !== undefined && Object.keys(limits).length > 1 && !header.includes('{interval}')) {
      messages.push(`\`${header}\` is the header of several intervals. Write {interval} where it names one.`);
    }
  }
  return messages;
}

function checkLane(lane: Lane | readonly LaneRule[] | undefined, operation: Operation, ctx: Context): void {
  if (!Array.isArray(lane)) return;
  (lane as readonly LaneRule[]).forEach(({ when = {} }, index) => {
    for (const path of Object.keys(when)) {
      const [name = '', property] = path.split('.');
      const found = inputsOf(operation, ctx).get(name);
      const entries = property === undefined || !found ? undefined : entriesOf(found, ctx);
      const problem = !found ? name : property !== undefined && !entries?.has(property) ? path : undefined;
      if (problem === undefined) continue;
      const message = `\`${problem}\` is no parameter or property here. Correct the name.`;
      ctx.report({ message, location: ctx.location.child(['x-lane', index, 'when', path]).key() });
    }
  });
}

/** What a caller gives, by name; a body that is a list is called `body`. */
function inputsOf(operation: Operation, ctx: Context): Map<string, Located<Schema>> {
  const given = bodyOf(operation, ctx);
  const body = given && follow(ctx, given);
  const parameters = parametersOf(operation, ctx).map(
    ({ node, location }) => [node.name, { node: node.schema ?? {}, location: location.child(['schema']) }] as const,
  );
  return new Map([...parameters, ...(body ? [['body', body] as const, ...propertiesOf(body)] : [])]);
}

function entriesOf(list: Located<Schema>, ctx: Context): Map<string, Located<Schema>> | undefined {
  const { node, location } = follow(ctx, list);
  if (!node.items) return undefined;
  return new Map(propertiesOf(follow(ctx, { node: node.items, location: location.child(['items']) })));
}

const propertiesOf = ({ node, location }: Located<Schema>) =>
  Object.entries(node.properties ?? {}).map(
    ([name, each]) => [name, { node: each, location: location.child(['properties', name]) }] as const,
  );
