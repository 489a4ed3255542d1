import { refName, requiredIn, resolve, type Schema, type Variant, waysOf } from '@openderivs/model';
import { isQuotedBoolean, type MarkedSchema } from './special.ts';

/** What `undefined as never` is to a compiler: the property must be left out. */
const NEVER: MarkedSchema = { 'x-ts': 'never', type: 'null' };

/**
 * One union per constraint, each alternative an object schema that only names what it demands or forbids; all of them
 * hold beside the base schema. `source` is the schema as described, `properties` are its properties as converted.
 */
export function alternatives(document: object, source: Schema, properties: Record<string, Schema>): Schema[] {
  return (source['x-constraints'] ?? []).map((constraint) => ({
    oneOf: waysOf(constraint).map((choice) => alternative(document, source, properties, choice)),
  }));
}

/** What one alternative demands and forbids, as an object schema. */
export function alternative(
  document: object,
  source: Schema,
  properties: Record<string, Schema>,
  choice: Variant,
): Schema {
  const given = (name: string) => bare(properties[name] ?? {});
  const described = (name: string) => resolve(document, source.properties?.[name] ?? {});
  const named = (name: string) => source.properties?.[name]?.$ref;
  const whens = Object.entries(choice.when ?? {}).map(
    ([name, values]) =>
      [name, allBut(described(name), values, named(name)) ?? oneOfValues(described(name), values)] as const,
  );
  const required = requiredIn(choice);
  return {
    type: 'object',
    ...(choice.title !== undefined && { title: choice.title }),
    properties: Object.fromEntries([
      ...(choice.require ?? []).map((name) => [name, given(name)] as const),
      ...whens,
      ...(choice.forbid ?? []).map((name) => [name, NEVER] as const),
    ]),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

/** The values that a property has in one variant; `null` stands for left out and is not a value. */
function oneOfValues(described: Schema, values: readonly unknown[]): Schema {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return NEVER;
  // A boolean in quotes may be given as a boolean too.
  const quoted = isQuotedBoolean(described) ? present.map((value) => value === 'true') : [];
  return { oneOf: [...present, ...quoted].map((value) => ({ const: value })) };
}

/** All values of a component but one: a type whose name says which. */
function allBut(
  { enum: all = [] }: Schema,
  values: readonly unknown[],
  ref: string | undefined,
): MarkedSchema | undefined {
  const missing = all.filter((value) => !values.includes(value));
  const [value] = missing;
  if (ref === undefined || all.length < 3 || missing.length !== 1 || !/^\w+$/.test(String(value))) return undefined;
  return { 'x-ts': exceptName(refName(ref), String(value)), type: 'string' };
}

/** `TimeInForceExceptGtd` */
export function exceptName(component: string, value: string): string {
  const words = value.toLowerCase().split('_');
  return `${component}Except${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** A property's type without its words: they stand at the base schema already. */
function bare({
  description,
  default: _default,
  example,
  examples,
  deprecated,
  title,
  format,
  ...type
}: Schema): Schema {
  return type;
}
