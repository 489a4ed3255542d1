import { breachOf, type Given, membersOf, resolve, type Schema, typesOf } from '@openderivs/model';
import { isNode, type Node } from './json.ts';
import { scalarOf } from './scalar.ts';

/** A value beside a right one, and whether the description rules it out. */
export interface Variation {
  readonly title: string;
  readonly isWrong: boolean;
  /** Where the mistake is, as the refusal says it; nothing where a refusal may name one of several. */
  readonly field: string | undefined;
  readonly value: unknown;
}

/** One unit of its last digit beyond a bound. */
const beyond = (bound: string | number, by: 1 | -1): string => {
  const [whole = '', fraction = ''] = String(bound).split('.');
  return ((Number(whole + fraction) + by) / 10 ** fraction.length).toFixed(fraction.length);
};

const noValue = ({ enum: values = [] }: Schema): unknown => {
  if (values.includes('true')) return 'yes';
  return typeof values[0] === 'number' ? 98_765 : 'NONE_OF_THEM';
};

/** Plain values that a schema rules out, one for each thing that it says. */
const wrongScalars = (schema: Schema, field: string): Variation[] => {
  const least = schema['x-minimum'] ?? schema.minimum;
  const most = schema['x-maximum'] ?? schema.maximum;
  const wrong = (title: string, value: unknown): Variation => ({
    title: `${title} for ${field}`,
    isWrong: true,
    field,
    value,
  });
  return [
    ...(schema.enum === undefined ? [] : [wrong('a value that there is not', noValue(schema))]),
    ...(least === undefined ? [] : [wrong('less than the least', beyond(least, -1))]),
    ...(most === undefined ? [] : [wrong('more than the most', beyond(most, 1))]),
    ...(schema.pattern === undefined ? [] : [wrong('another form', '¿'), wrong('too long a text', 'a'.repeat(65))]),
    ...(schema.format === 'unix-ms' ? [wrong('microseconds', 1_763_683_200_000_000)] : []),
  ];
};

const isPlain = (schema: Schema): boolean => typesOf(schema).every((type) => type !== 'array' && type !== 'object');

/**
 * The same value with one thing changed: a plain value that is ruled out, one thing less, or one more. Whether the others still
 * go together is asked of the model, by which the sandbox goes too.
 */
export const variationsIn = (bundle: object, given: Schema, value: unknown, place = ''): Variation[] => {
  const schema = resolve(bundle, given);
  const field = place === '' && Array.isArray(value) ? 'body' : place;
  if (Array.isArray(value)) {
    return variationsIn(bundle, schema.items ?? {}, value[0], `${field}[0]`).map((each) => ({
      ...each,
      value: [each.value],
    }));
  }
  if (!isNode(value)) return wrongScalars(schema, field);
  const { properties, required, constraints } = membersOf(bundle, schema);
  const at = (name: string) => (field === '' ? name : `${field}.${name}`);
  const changed = Object.entries(value).flatMap(([name, member]) =>
    variationsIn(bundle, properties[name] ?? {}, member, at(name)).map((each) => ({
      ...each,
      value: { ...value, [name]: each.value },
    })),
  );
  const judged = (title: string, object: Node): Variation => {
    const isMissing = required.some((name) => !(name in object));
    return {
      title,
      isWrong: isMissing || breachOf(constraints, givenOf(object)) !== undefined,
      field: undefined,
      value: object,
    };
  };
  const less = Object.keys(value).map((name) => {
    const { [name]: _left, ...rest } = value;
    return judged(`without ${at(name)}`, rest);
  });
  const more = Object.entries(properties).flatMap(([name, property]) => {
    const whole = resolve(bundle, property);
    if (name in value || !isPlain(whole) || whole.anyOf !== undefined) return [];
    return [judged(`with ${at(name)} too`, { ...value, [name]: scalarOf(whole, name, {}) })];
  });
  return [...changed, ...less, ...more];
};

const givenOf = (object: Node): Given => ({
  has: (name) => object[name] !== undefined,
  is: (name, value) => String(object[name]) === String(value),
});
