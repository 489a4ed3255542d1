import { type Parameter, type Schema, typesOf } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { follow } from '../located.ts';

/** A list or object in the query is compact JSON, and says so. */
export const queryEncoding: Oas3Rule = () => ({
  Parameter(node, ctx) {
    const { name, schema = {}, ...parameter } = node as Parameter;
    const whole = follow<Schema>(ctx, { node: schema, location: ctx.location.child(['schema']) }).node;
    const structured = typesOf(whole).some((type) => type === 'array' || type === 'object');
    if (structured === (parameter['x-query-encoding'] === 'json')) return;
    const message = structured
      ? `\`${name}\` is a list or an object. Add x-query-encoding: json, which is how the exchange takes it.`
      : `\`${name}\` is neither a list nor an object. Take x-query-encoding away.`;
    ctx.report({ message, location: ctx.location.child([]) });
  },
});
