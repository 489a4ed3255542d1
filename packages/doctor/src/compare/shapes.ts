import { resolve, type Schema } from '@openderivs/model';
import { type Kind, kindOf, takes } from './kinds.ts';

/** One of the forms that a schema allows, with all of its parts put together. */
export interface Shape {
  /** `undefined`: any. */
  readonly kinds: readonly string[] | undefined;
  /** The values of an enum or a constant. */
  readonly values: readonly unknown[] | undefined;
  readonly format: string | undefined;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** What describes properties without a name of their own. */
  readonly rest: boolean | Schema | undefined;
  readonly items: Schema | undefined;
  readonly prefixItems: readonly Schema[];
  readonly minItems: number;
}

const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  schema.const === undefined ? schema.enum : [schema.const];

const ownShape = (schema: Schema): Shape => ({
  // A constant alone says of which kind it is.
  kinds: schema.type === undefined ? valuesOf(schema)?.map(kindOf) : [schema.type].flat(),
  values: valuesOf(schema),
  format: schema.format,
  properties: schema.properties ?? {},
  required: schema.required ?? [],
  rest: schema.additionalProperties,
  items: schema.items,
  prefixItems: schema.prefixItems ?? [],
  minItems: schema.minItems ?? 0,
});

const common = <Value>(
  a: readonly Value[] | undefined,
  b: readonly Value[] | undefined,
  fits: (one: Value, other: Value) => boolean,
): readonly Value[] | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return [
    ...new Set([
      ...a.filter((one) => b.some((other) => fits(other, one))),
      ...b.filter((one) => a.some((other) => fits(other, one))),
    ]),
  ];
};

const propertiesOf = (a: Shape, b: Shape): Shape['properties'] =>
  Object.fromEntries(
    Object.keys({ ...a.properties, ...b.properties }).map((name) => {
      const [one, other] = [a.properties[name], b.properties[name]];
      return [name, one && other ? { allOf: [one, other] } : (one ?? other ?? {})];
    }),
  );

const both = (a: Shape, b: Shape): Shape => ({
  kinds: common(a.kinds, b.kinds, (one, other) => takes(one, other as Kind)),
  values: common(a.values, b.values, Object.is),
  format: a.format ?? b.format,
  properties: propertiesOf(a, b),
  required: [...new Set([...a.required, ...b.required])],
  rest: a.rest ?? b.rest,
  items: a.items ?? b.items,
  prefixItems: a.prefixItems.length > 0 ? a.prefixItems : b.prefixItems,
  minItems: Math.max(a.minItems, b.minItems),
});

/** Finds the forms that the schemas of one bundle allow, once for each schema. */
export const createShapes = (bundle: object): ((schema: Schema) => readonly Shape[]) => {
  const known = new Map<Schema, readonly Shape[]>();
  const find = (given: Schema): readonly Shape[] => {
    const schema = resolve(bundle, given);
    const alternatives = [schema.anyOf, schema.oneOf].filter((each) => each !== undefined);
    const factors = [
      ...(schema.allOf ?? []).map((part) => shapesOf(part)),
      ...alternatives.map((parts) => parts.flatMap((part) => shapesOf(part))),
    ];
    return factors.reduce<readonly Shape[]>(
      (shapes, factor) => shapes.flatMap((shape) => factor.map((other) => both(shape, other))),
      [ownShape(schema)],
    );
  };
  const shapesOf = (schema: Schema): readonly Shape[] => {
    const shapes = known.get(schema) ?? find(schema);
    known.set(schema, shapes);
    return shapes;
  };
  return shapesOf;
};
