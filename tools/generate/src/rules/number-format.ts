import { isTextNumber, type Message, type Operation, type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { type Context, follow, type Located, requestSchemas, responseSchemas } from '../located.ts';
import { type Walked, walkSchemas } from '../walk-schemas.ts';

/**
 * A number says what it is, because a double cannot hold every one. The reader goes by property names, so inside one
 * response or frame a name stands for one kind of number, and a number that is read as text has a name.
 */
export const numberFormat: Oas3Rule = () => {
  const walked: Walked = new Map();
  const answers = new Set<string>();
  const checkAnswer = (ctx: Context, schema: Located<Schema>): void => {
    // Many operations answer with the same schema, or with a list of it: one look is enough.
    const same = subjectOf(ctx, schema).location.absolutePointer;
    if (answers.has(same)) return;
    answers.add(same);
    const kinds = new Map<string, string>();
    walkSchemas(ctx, schema, (place) => {
      const { node: each, property } = place;
      const report = (message: string) => ctx.report({ message, location: place.location });
      fractions(each, report);
      const kind = kindOf(each);
      if (kind === undefined) return;
      if (property === undefined) {
        const message = `A number of kind ${kind} stands under no property name, so it cannot be read as text. Put it under one.`;
        if (isTextNumber(each)) report(message);
        return;
      }
      const other = kinds.get(property) ?? kind;
      kinds.set(property, kind);
      if (other === kind) return;
      const message = `\`${property}\` is ${kind} here and ${other} elsewhere in this response. Describe both as the same kind.`;
      report(message);
    });
  };
  return {
    Message(node, ctx) {
      const { payload } = node as Message;
      if (payload !== undefined) checkAnswer(ctx, { node: payload, location: ctx.location.child(['payload']) });
    },
    Operation(node, ctx) {
      for (const schema of requestSchemas(node as Operation, ctx)) {
        walkSchemas(
          ctx,
          schema,
          (place) => fractions(place.node, (message) => ctx.report({ message, location: place.location })),
          walked,
        );
      }
      for (const schema of responseSchemas(node as Operation, ctx)) checkAnswer(ctx, schema);
    },
  };
};

/** What a response is, or is a list of. */
function subjectOf(ctx: Context, schema: Located<Schema>): Located<Schema> {
  const whole = follow(ctx, schema);
  const { items } = whole.node;
  return items?.$ref === undefined ? whole : follow(ctx, { node: items, location: whole.location.child(['items']) });
}

function fractions(schema: Schema, complain: (message: string) => void): void {
  if (!typesOf(schema).includes('number') || schema.format === 'decimal') return;
  complain('`type: number` without `format: decimal` would lose digits. Add the format, or write `type: integer`.');
}

function kindOf(schema: Schema): string | undefined {
  if (typesOf(schema).includes('number')) return 'decimal';
  return typesOf(schema).includes('integer') ? (schema.format ?? 'integer') : undefined;
}
