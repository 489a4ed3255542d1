import {
  type Document,
  METHODS,
  type Operation,
  type PathItem,
  type Response,
  resolve,
  type Schema,
} from '@openderivs/model';
import type { Plan, PlannedOperation } from './plan.ts';
import { exceptName } from './prepare/constraints.ts';
import { type Conversion, convert } from './prepare/convert.ts';
import { type Form, formOf, namesFor } from './prepare/forms.ts';
import { lifecycleText } from './prepare/lifecycle.ts';
import type { MarkedSchema } from './prepare/special.ts';
import { inputName, type Uses, usesOf } from './prepare/split.ts';

/** The description as openapi-typescript is given it. */
export interface Prepared {
  /** Without parameters and bodies: what callers give stands in `inputs`, and the emitter puts it where it belongs. */
  document: Document;
  /** What a caller gives, by operation. */
  inputs: Record<string, Schema>;
  /** The same with what a variant does not take as `never`, of the operations where that is another type. */
  exact: Record<string, Schema>;
  /** What constrained schemas are made of. */
  forms: Form[];
  /** The types of all values of an enum but one. */
  excepts: Except[];
}

/** All values of a component but one, under a name that says so. */
export interface Except {
  name: string;
  component: string;
  value: string | number;
}

/** Takes requests and responses apart, the signer's parameters out, and marks the types that have a name of their own. */
export function prepare(document: Document, plan: Plan): Prepared {
  const uses = usesOf(document, plan);
  const rename = (name: string) => (uses.split.has(name) ? inputName(name, document) : name);
  const given: Conversion = { document, direction: 'request', rename };
  const received: Conversion = { document, direction: 'response', rename: (name) => name };
  const { forms, formed } = formsFor(document, given);
  const components = schemas(document, uses, (name, schema) => formed(rename(name), rename(name), schema), received);
  const inputs = plan.operations.map(({ name, input }) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    return [name, formed(`${type}Params`, type, input)] as const;
  });
  const prepared = {
    inputs: Object.fromEntries(inputs),
    exact: exactInputs(document, plan, given, forms),
    forms,
    document: {
      openapi: document.openapi,
      info: document.info,
      paths: paths(document, plan, received),
      components: {
        schemas: components,
        responses: mapValues(document.components?.responses ?? {}, (response) => answer(response, received)),
      },
    },
  };
  return { ...prepared, excepts: exceptsIn(document, JSON.stringify(prepared)) };
}

/** Converts what is sent; a constrained schema becomes the name of its form, and the form is kept. */
function formsFor(document: Document, given: Conversion) {
  const forms: Form[] = [];
  const free = namesFor(document);
  const formed = (name: string, owner: string, schema: Schema): MarkedSchema => {
    if (schema['x-constraints'] === undefined) return convert(schema, given);
    const { 'x-constraints': _constraints, ...plain } = schema;
    const { description, ...fields } = convert(plain, given);
    forms.push(formOf(name, owner, document, schema, fields, free));
    return { type: 'object', 'x-ts': name, ...(description !== undefined && { description }) };
  };
  return { forms, formed };
}

/** What calls take to the letter: with the exact forms, also of what is inside. */
function exactInputs(document: Document, { operations }: Plan, given: Conversion, forms: readonly Form[]) {
  const exact = new Map(forms.flatMap((form) => (form.exact === undefined ? [] : [[form.name, form.exact] as const])));
  const exactly = (schema: Schema): MarkedSchema | undefined => {
    const ref = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
    const known = ref === undefined ? undefined : exact.get(given.rename(ref));
    if (known !== undefined) return { type: 'object', 'x-ts': known };
    const whole = resolve(document, schema);
    if (whole['x-constraints'] !== undefined) return undefined;
    if (whole.items !== undefined) {
      const items = exactly(whole.items);
      return items && { ...convert(whole, given), items };
    }
    const properties = Object.entries(whole.properties ?? {}).flatMap(([name, property]) => {
      const inside = exactly(property);
      return inside === undefined ? [] : [[name, inside] as const];
    });
    if (properties.length === 0) return undefined;
    const converted = convert(whole, given);
    return { ...converted, properties: { ...converted.properties, ...Object.fromEntries(properties) } };
  };
  return Object.fromEntries(
    operations.flatMap(({ name, input }) => {
      const own = exact.get(`${name.charAt(0).toUpperCase()}${name.slice(1)}Params`);
      const schema = own === undefined ? exactly(input) : { type: 'object', 'x-ts': own };
      return schema === undefined ? [] : [[name, schema] as const];
    }),
  );
}

/** The types of all values but one that the prepared schemas speak of. */
function exceptsIn(document: Document, prepared: string): Except[] {
  return Object.entries(document.components?.schemas ?? {}).flatMap(([component, { enum: values = [] }]) =>
    values.flatMap((value) => {
      const name = exceptName(component, String(value));
      return prepared.includes(`"x-ts":"${name}"`) ? [{ name, component, value: value as string | number }] : [];
    }),
  );
}

function schemas(
  document: Document,
  uses: Uses,
  sent: (name: string, schema: Schema) => Schema,
  received: Conversion,
): Record<string, Schema> {
  const all = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
    [name, uses.response.has(name) ? convert(schema, received) : sent(name, schema)] as const,
    ...(uses.split.has(name) ? [[inputName(name, document), sent(name, schema)] as const] : []),
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
