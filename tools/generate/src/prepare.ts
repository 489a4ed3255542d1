import { type Document, METHODS, type Operation, type PathItem, type Response, type Schema } from '@openderivs/model';
import type { Plan, PlannedOperation } from './plan.ts';
import { type Conversion, convert } from './prepare/convert.ts';
import { lifecycleText } from './prepare/lifecycle.ts';
import { inputName, type Uses, usesOf } from './prepare/split.ts';

/** The description as openapi-typescript is given it. */
export interface Prepared {
  /** Without parameters and bodies: what callers give stands in `inputs`, and the emitter puts it where it belongs. */
  document: Document;
  /** What a caller gives, by operation. */
  inputs: Record<string, Schema>;
}

/** Takes requests and responses apart, the signer's parameters out, and marks the types that have a name of their own. */
export function prepare(document: Document, plan: Plan): Prepared {
  const uses = usesOf(document, plan);
  const given: Conversion = {
    document,
    direction: 'request',
    rename: (name) => (uses.split.has(name) ? inputName(name, document) : name),
  };
  const received: Conversion = { document, direction: 'response', rename: (name) => name };
  return {
    inputs: Object.fromEntries(plan.operations.map(({ name, input }) => [name, convert(input, given)])),
    document: {
      openapi: document.openapi,
      info: document.info,
      paths: paths(document, plan, received),
      components: {
        schemas: schemas(document, uses, given, received),
        responses: mapValues(document.components?.responses ?? {}, (response) => answer(response, received)),
      },
    },
  };
}

function schemas(document: Document, uses: Uses, given: Conversion, received: Conversion): Record<string, Schema> {
  const all = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
    [name, convert(schema, uses.response.has(name) ? received : given)] as const,
    ...(uses.split.has(name) ? [[inputName(name, document), convert(schema, given)] as const] : []),
  ]);
  return Object.fromEntries(all);
}

function paths(document: Document, plan: Plan, received: Conversion): Record<string, PathItem> {
  const planned = new Map(plan.operations.map((operation) => [operation.name, operation]));
  return mapValues(document.paths ?? {}, (item) => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method];
      const known = planned.get(operation?.operationId ?? '');
      return operation && known ? [[method, answersOf(operation, known, received)] as const] : [];
    });
    return Object.fromEntries(operations);
  });
}

function answersOf(operation: Operation, planned: PlannedOperation, received: Conversion): Operation {
  const life = planned.lifecycle && lifecycleText(planned.lifecycle);
  return {
    operationId: planned.name,
    summary: planned.summary,
    ...(life && { description: life }),
    responses: mapValues(operation.responses ?? {}, (response) => answer(response, received)),
  };
}

function answer(response: Response, received: Conversion): Response {
  return {
    ...response,
    ...(response.content && {
      content: mapValues(response.content, ({ schema }) => (schema ? { schema: convert(schema, received) } : {})),
    }),
  };
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
