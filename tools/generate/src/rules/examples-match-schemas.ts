import type { Example, MediaType, Message, Parameter, Schema } from '@openderivs/model';
import type { Location, Oas3Rule } from '@redocly/openapi-core';
import { checkValue } from '../examples/check-value.ts';
import { type Context, follow } from '../located.ts';

/**
 * Examples are payloads that the schemas must hold for. Beyond Redocly's rule: decimals, times and identifiers have
 * their format, constraints hold, and a property that the schema does not know is an error.
 */
export const examplesMatchSchemas: Oas3Rule = () => ({
  MediaType(node, ctx) {
    const { schema, example, examples } = node as MediaType;
    if (schema === undefined) return;
    const check = (value: unknown, at: Location) => report(ctx, schema, ctx.location.child(['schema']), value, at);
    if (example !== undefined) check(example, ctx.location.child(['example']));
    for (const [name, each] of Object.entries(examples ?? {})) checkExample(ctx, each, ['examples', name], check);
  },
  Parameter(node, ctx) {
    const { schema, example, examples } = node as Parameter;
    if (schema === undefined) return;
    const check = (value: unknown, at: Location) => report(ctx, schema, ctx.location.child(['schema']), value, at);
    if (example !== undefined) check(example, ctx.location.child(['example']));
    for (const [name, each] of Object.entries(examples ?? {})) checkExample(ctx, each, ['examples', name], check);
  },
  Message(node, ctx) {
    const { payload, examples = [] } = node as Message;
    if (payload === undefined) return;
    for (const [index, example] of examples.entries()) {
      const at = ctx.location.child(['examples', index, 'payload']);
      if ('payload' in example) report(ctx, payload, ctx.location.child(['payload']), example.payload, at);
    }
  },
  Schema(node, ctx) {
    const { example, examples, default: standard, ...schema } = node as Schema;
    const check = (value: unknown, at: Location) => report(ctx, schema, ctx.location, value, at);
    if (example !== undefined) check(example, ctx.location.child(['example']));
    if (standard !== undefined) check(standard, ctx.location.child(['default']));
    for (const [index, each] of (Array.isArray(examples) ? examples : []).entries()) {
      check(each, ctx.location.child(['examples', index]));
    }
  },
});

function checkExample(
  ctx: Context,
  example: Example,
  path: string[],
  check: (value: unknown, at: Location) => void,
): void {
  const { node, location } = follow<Example>(ctx, { node: example, location: ctx.location.child(path) });
  if ('value' in node) check(node.value, location.child(['value']));
}

function report(ctx: Context, schema: Schema, at: Location, value: unknown, place: Location): void {
  for (const { path, message } of checkValue(ctx, schema, at, value)) {
    const what = path.length === 0 ? 'The example' : `\`${path.join('.')}\` in the example`;
    const whole = `${what} ${message}. Correct the example, or the schema if the payload is real.`;
    ctx.report({ message: whole, location: place.child(path) });
  }
}
