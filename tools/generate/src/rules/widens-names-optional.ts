import type { Operation, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { bodyOf, type Context, follow, type Located, parametersOf } from '../located.ts';

/** What `x-widens` names can be left out of a call that changes something: it exists and is not mandatory. */
export const widensNamesOptional: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = node as Operation;
    const widens = operation['x-widens'];
    if (widens === undefined) return;
    const at = ctx.location.child(['x-widens']);
    if (ctx.key === 'get') {
      const message = '`x-widens` stands on a GET. Take it away: a read has no effect that could widen.';
      ctx.report({ message, location: at.key() });
      return;
    }
    widens.forEach((path, index) => {
      const message = problemOf(path, inputsOf(operation, ctx), ctx);
      if (message !== undefined) ctx.report({ message, location: at.child([index]) });
    });
  },
});

/** Parameters or properties by name, and which of them are mandatory. */
interface Inputs {
  schemas: Map<string, Located<Schema>>;
  required: readonly string[];
}

function problemOf(path: string, inputs: Inputs, ctx: Context): string | undefined {
  const [name = '', property] = path.split('.');
  const found = inputs.schemas.get(name);
  if (found === undefined) {
    const names = [...inputs.schemas.keys()].join(', ') || 'there are none';
    return `\`${name}\` is no parameter or property here. Correct the name; known are: ${names}.`;
  }
  if (property !== undefined) {
    const list = follow(ctx, found);
    if (!list.node.items) return `\`${name}\` is no list. Name a property of a list's entries, or the list itself.`;
    const items = { node: list.node.items, location: list.location.child(['items']) };
    return problemOf(property, propertiesOf(follow(ctx, items)), ctx);
  }
  if (!inputs.required.includes(name)) return undefined;
  return `\`${name}\` is mandatory, so it cannot be left out. Take it away from \`x-widens\`.`;
}

function inputsOf(operation: Operation, ctx: Context): Inputs {
  const body = bodyOf(operation, ctx);
  const inBody = body && propertiesOf(follow(ctx, body));
  const parameters = parametersOf(operation, ctx);
  const schemas = parameters.map(
    ({ node, location }) => [node.name, { node: node.schema ?? {}, location: location.child(['schema']) }] as const,
  );
  const required = parameters.filter(({ node }) => node.required === true).map(({ node }) => node.name);
  return {
    schemas: new Map([...schemas, ...(inBody?.schemas ?? [])]),
    required: [...required, ...(inBody?.required ?? [])],
  };
}

function propertiesOf({ node, location }: Located<Schema>): Inputs {
  const schemas = Object.entries(node.properties ?? {}).map(
    ([name, each]) => [name, { node: each, location: location.child(['properties', name]) }] as const,
  );
  return { schemas: new Map(schemas), required: node.required ?? [] };
}
