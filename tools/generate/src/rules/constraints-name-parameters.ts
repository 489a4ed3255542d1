import { type Constraint, type Operation, type Schema, typesOf, type Variant } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { bodyOf, type Context, follow, type Located, parametersOf } from '../located.ts';

/** What constraints, weights and results hang on exists, and a variant's values are values of its parameter. */
export const constraintsNameParameters: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = node as Operation;
    const known = inputsOf(operation, ctx);
    checkConstraints(ctx, operation['x-constraints'], ctx.location.child(['x-constraints']), known);
    const { parameter } = operation['x-result-by'] ?? {};
    if (parameter !== undefined) checkName(ctx, parameter, ctx.location.child(['x-result-by', 'parameter']), known);
    const weights = operation['x-weight'];
    if (!Array.isArray(weights)) return;
    weights.forEach(({ when }, index) => {
      const at = ctx.location.child(['x-weight', index, 'when']);
      for (const name of Object.keys(when ?? {})) checkName(ctx, name, at.child([name]).key(), known);
    });
  },
  Schema(node, ctx) {
    const schema = node as Schema;
    if (schema['x-constraints'] === undefined) return;
    const known = propertiesOf(ctx, { node: schema, location: ctx.location });
    checkConstraints(ctx, schema['x-constraints'], ctx.location.child(['x-constraints']), known);
  },
});

type Known = Map<string, Schema>;

function inputsOf(operation: Operation, ctx: Context): Known {
  const body = bodyOf(operation, ctx);
  const parameters = parametersOf(operation, ctx).map(
    ({ node, location }) =>
      [node.name, follow<Schema>(ctx, { node: node.schema ?? {}, location: location.child(['schema']) }).node] as const,
  );
  return new Map([...parameters, ...(body ? propertiesOf(ctx, follow(ctx, body)) : [])]);
}

function propertiesOf(ctx: Context, { node, location }: Located<Schema>): Known {
  const properties = Object.entries(node.properties ?? {}).map(
    ([name, each]) =>
      [name, follow<Schema>(ctx, { node: each, location: location.child(['properties', name]) }).node] as const,
  );
  return new Map(properties);
}

function checkConstraints(ctx: Context, constraints: unknown, at: Context['location'], known: Known): void {
  if (!Array.isArray(constraints)) return;
  (constraints as Constraint[]).forEach((constraint, index) => {
    const here = at.child([index]);
    if ('variants' in constraint) {
      for (const [nth, variant] of constraint.variants.entries()) {
        checkVariant(ctx, variant, here.child(['variants', nth]), known);
      }
      return;
    }
    for (const [kind, names] of Object.entries(constraint) as [string, string[]][]) {
      for (const [nth, name] of names.entries()) checkName(ctx, name, here.child([kind, nth]), known);
    }
  });
}

function checkVariant(ctx: Context, { when = {}, ...variant }: Variant, at: Context['location'], known: Known): void {
  for (const kind of ['require', 'forbid'] as const) {
    for (const [nth, name] of (variant[kind] ?? []).entries()) checkName(ctx, name, at.child([kind, nth]), known);
  }
  for (const [name, values] of Object.entries(when)) {
    const here = at.child(['when', name]);
    const schema = checkName(ctx, name, here.key(), known);
    values.forEach((value, nth) => {
      if (schema === undefined || value === null || allowed(schema).includes(value)) return;
      const message = `${JSON.stringify(value)} is no value of \`${name}\`. Use one of its enum: ${allowed(schema).join(', ') || 'it has none'}.`;
      ctx.report({ message, location: here.child([nth]) });
    });
  }
}

function allowed(schema: Schema): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? (typesOf(schema).includes('boolean') ? [true, false] : []);
}

function checkName(ctx: Context, name: string, location: Context['location'], known: Known): Schema | undefined {
  const schema = known.get(name);
  if (schema !== undefined) return schema;
  const names = [...known.keys()].join(', ') || 'there are none';
  ctx.report({
    message: `\`${name}\` is no parameter or property here. Correct the name; known are: ${names}.`,
    location,
  });
  return undefined;
}
