import type { Operation, Schema } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { answerOf, type Context, follow, type Located } from '../located.ts';

/** What `x-success` names is in the answer, always: a success that lacks it would be taken for something else. */
export const successNamesExist: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = node as Operation;
    const success = operation['x-success'];
    const media = answerOf(operation, ctx, '200');
    if (success === undefined || media?.node.schema === undefined) return;
    const answers = objectsIn(ctx, { node: media.node.schema, location: media.location.child(['schema']) });
    const report = (message: string) => ctx.report({ message, location: ctx.location.child(['x-success']).key() });
    if (success === 'empty') {
      const always = answers.flatMap(({ required = [] }) => required);
      if (always.length > 0) report(`The answer always has \`${always[0]}\`. Name what proves a success.`);
      return;
    }
    const names = Array.isArray(success) ? success : Object.keys(success);
    for (const name of names) {
      if (answers.some(({ properties }) => properties?.[name] !== undefined)) continue;
      report(`\`${name}\` is no property of the answer. Describe it, or correct x-success.`);
    }
    const unproven = answers.find(
      ({ properties = {}, required = [] }) =>
        names.some((name) => name in properties) && !names.some((name) => required.includes(name)),
    );
    if (unproven) report(`The answer may lack ${names.join(' and ')}. Name a required property in x-success.`);
  },
});

/** The object schemas that an answer, or an entry of it, may be; the parts of an `allOf` as one. */
function objectsIn(ctx: Context, schema: Located<Schema>): Schema[] {
  const { node, location } = follow(ctx, schema);
  const inside = (part: Schema) => objectsIn(ctx, { node: part, location });
  if (node.items !== undefined) return inside(node.items);
  const choices = node.oneOf ?? node.anyOf;
  if (choices !== undefined) return choices.flatMap(inside);
  const parts = [...(node.allOf ?? []).flatMap(inside), node];
  return [
    {
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: parts.flatMap(({ required = [] }) => required),
    },
  ];
}
