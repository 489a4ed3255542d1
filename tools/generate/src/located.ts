import type { MediaType, Operation, Parameter, RequestBody, Response, Schema } from '@openderivs/model';
import type { Location, UserContext } from '@redocly/openapi-core';

/** A part of a description that is still in its files, and where it stands. */
export interface Located<T> {
  node: T;
  location: Location;
}

/** What a house rule is given to follow references and to report with. */
export type Context = Pick<UserContext, 'location' | 'resolve' | 'report'>;

/** A part behind its reference; keys beside the `$ref` are kept, as OpenAPI 3.1 has it. */
export function follow<T extends { $ref?: string }>(ctx: Context, { node, location }: Located<T>): Located<T> {
  if (node.$ref === undefined) return { node, location };
  const found = ctx.resolve<T>(node as never, location.source.absoluteRef);
  if (found.node === undefined || found.location === undefined) return { node: {} as T, location };
  const { $ref: _followed, ...beside } = node;
  const target = follow(ctx, { node: found.node, location: found.location });
  return Object.keys(beside).length === 0 ? target : { node: { ...target.node, ...beside }, location: target.location };
}

/** Several rules ask for the parameters of the same operation. */
const known = new WeakMap<Operation, Located<Parameter>[]>();

/** The parameters of the operation that a rule is visiting. */
export function parametersOf(operation: Operation, ctx: Context): Located<Parameter>[] {
  const parameters =
    known.get(operation) ??
    (operation.parameters ?? []).map((node, index) =>
      follow(ctx, { node, location: ctx.location.child(['parameters', index]) }),
    );
  known.set(operation, parameters);
  return parameters;
}

/** The schema of the operation's JSON body. */
export function bodyOf(operation: Operation, ctx: Context): Located<Schema> | undefined {
  if (operation.requestBody === undefined) return undefined;
  const body = follow<RequestBody>(ctx, { node: operation.requestBody, location: ctx.location.child(['requestBody']) });
  return jsonOf(body);
}

/** The JSON of one of the operation's responses. */
export function answerOf(operation: Operation, ctx: Context, status: string): Located<MediaType> | undefined {
  const node = operation.responses?.[status];
  if (node === undefined) return undefined;
  const response = follow<Response>(ctx, { node, location: ctx.location.child(['responses', status]) });
  const media = response.node.content?.['application/json'];
  return media && { node: media, location: response.location.child(['content', 'application/json']) };
}

/** Every schema that a caller fills in: of the parameters and of the body. */
export function requestSchemas(operation: Operation, ctx: Context): Located<Schema>[] {
  const body = bodyOf(operation, ctx);
  const parameters = parametersOf(operation, ctx).flatMap(({ node, location }) =>
    node.schema === undefined ? [] : [{ node: node.schema, location: location.child(['schema']) }],
  );
  return [...parameters, ...(body === undefined ? [] : [body])];
}

/** Every schema that the exchange fills in. */
export function responseSchemas(operation: Operation, ctx: Context): Located<Schema>[] {
  return Object.keys(operation.responses ?? {}).flatMap((status) => {
    const media = answerOf(operation, ctx, status);
    return media?.node.schema === undefined
      ? []
      : [{ node: media.node.schema, location: media.location.child(['schema']) }];
  });
}

function jsonOf({ node, location }: Located<RequestBody>): Located<Schema> | undefined {
  const schema = node.content?.['application/json']?.schema;
  return schema && { node: schema, location: location.child(['content', 'application/json', 'schema']) };
}
