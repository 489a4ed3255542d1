import type { Document, Operation, Placing, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import type { Context, Located } from '../located.ts';
import { seeClient } from '../seen-client.ts';
import { answerIn, entryOf, inputsOf, itemOf, property } from '../shapes.ts';

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
