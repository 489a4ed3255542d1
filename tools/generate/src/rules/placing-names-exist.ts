import type { Document, Operation, Placing, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { answerOf, bodyOf, type Context, follow, type Located, parametersOf } from '../located.ts';
import { seeClient } from '../seen-client.ts';

/** What lint remembers of an operation until all of them are known. */
interface Seen {
  operation: Operation;
  method: string;
  /** What a caller gives, by name. */
  inputs: Map<string, Located<Schema>>;
  answer: Located<Schema> | undefined;
  at: Context['location'];
}

/**
 * What `x-placing` names exists: the client order id among what a caller gives, the operations that find the order, their
 * parameters, and the properties of what they answer.
 */
export const placingNamesExist: Oas3Rule = () => {
  const client = seeClient();
  const operations = new Map<string, Seen>();
  return {
    Info: client.Info,
    Operation(node, ctx) {
      const operation = node as Operation;
      operations.set(operation.operationId ?? '', {
        operation,
        method: String(ctx.key),
        inputs: inputsOf(operation, ctx),
        answer: answerIn(operation, ctx, client.facts.envelope),
        at: ctx.location.child(['x-placing']),
      });
    },
    Root: {
      leave(node, ctx) {
        const rules = (node as Document)['x-placing'];
        for (const seen of operations.values()) {
          const placing = seen.operation['x-placing'];
          if (placing === undefined) continue;
          const messages = [
            ...(rules === undefined ? ['The API has no x-placing beside its paths. Say there what "absent" is.'] : []),
            ...(placing.id.includes('.') && rules && !rules.batch
              ? ["The API's x-placing has no `batch`. Say there what the answer to a batch says of each order."]
              : []),
            ...aboutOrder(placing, seen, ctx),
            ...placing.find.flatMap((step) => aboutStep(step, placing, seen, operations, ctx)),
          ];
          for (const message of messages) ctx.report({ message, location: seen.at.key() });
        }
      },
    },
  };
};

function aboutOrder(placing: Placing, { operation, inputs, answer }: Seen, ctx: Context): string[] {
  const messages: string[] = [];
  if (operation['x-idempotency'] !== 'create') {
    messages.push('`x-placing` stands on a call that places nothing. Take it away, or make x-idempotency `create`.');
  }
  const [id = '', list] = placing.id.split('.').reverse();
  const holder = list === undefined ? inputs : entryOf(ctx, inputs.get(list));
  if (!holder?.has(id)) messages.push(`\`${placing.id}\` is no parameter here. Describe it, or correct x-placing.`);
  // Where an answer holds lists, the rules of the API say which.
  if (list === undefined) {
    for (const name of [placing.answerId, ...Object.keys(placing.rejected ?? {})]) {
      if (answer && !property(ctx, answer, name)) messages.push(missing(name, 'the answer'));
    }
  }
  return messages;
}

function aboutStep(
  step: Placing['find'][number],
  placing: Placing,
  placed: Seen,
  operations: ReadonlyMap<string, Seen>,
  ctx: Context,
): string[] {
  const query = operations.get(step.operation);
  if (query === undefined) return [`There is no operation \`${step.operation}\`. Correct x-placing.`];
  const messages: string[] = [];
  if (query.method !== 'get') messages.push(`\`${step.operation}\` changes something. Look the order up by a GET.`);
  const [, list] = placing.id.split('.').reverse();
  const entry = list === undefined ? undefined : entryOf(ctx, placed.inputs.get(list));
  for (const name of [step.id, ...(step.with ?? []), ...Object.keys(step.set ?? {})]) {
    if (name !== undefined && !query.inputs.has(name)) {
      messages.push(`\`${name}\` is no parameter of ${step.operation}. Correct x-placing.`);
    }
  }
  for (const name of step.with ?? []) {
    if (!placed.inputs.has(name) && !entry?.has(name)) {
      messages.push(`\`${name}\` is no parameter here, so it cannot be looked up by. Correct x-placing.`);
    }
  }
  const where = step.list === undefined ? query.answer : query.answer && property(ctx, query.answer, step.list);
  const isList = step.id === undefined || step.list !== undefined;
  const found = isList && where ? itemOf(ctx, where) : where;
  if (!found) return [...messages, `The answer of ${step.operation} has no list there. Correct x-placing.`];
  for (const name of [placing.answerId, placing.time, ...Object.keys(placing.rejected ?? {})]) {
    if (!property(ctx, found, name)) messages.push(missing(name, `an order that ${step.operation} gives`));
  }
  return messages;
}

const missing = (name: string, of: string): string => `\`${name}\` is no property of ${of}. Correct x-placing.`;

/** A body that is a list has no name of its own, and goes by `body`. */
function inputsOf(operation: Operation, ctx: Context): Map<string, Located<Schema>> {
  const body = bodyOf(operation, ctx);
  if (body && follow(ctx, body).node.items) return new Map([['body', body]]);
  const parameters = parametersOf(operation, ctx).map(
    ({ node, location }) => [node.name, { node: node.schema ?? {}, location: location.child(['schema']) }] as const,
  );
  return new Map([...parameters, ...(body ? propertiesOf(ctx, body) : [])]);
}

/** What an entry of a list that a caller gives has. */
function entryOf(ctx: Context, list: Located<Schema> | undefined): Map<string, Located<Schema>> | undefined {
  const item = list && itemOf(ctx, follow(ctx, list));
  return item && propertiesOf(ctx, item);
}

function itemOf(ctx: Context, { node, location }: Located<Schema>): Located<Schema> | undefined {
  if (!node.items) return undefined;
  return follow<Schema>(ctx, { node: node.items, location: location.child(['items']) });
}

/** What the caller gets: the answer, or what is in its envelope. */
function answerIn(operation: Operation, ctx: Context, envelope: string | undefined): Located<Schema> | undefined {
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
function property(ctx: Context, schema: Located<Schema>, name: string): Located<Schema> | undefined {
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
