import { membersOf, resolve, type Schema, typesOf } from '@openderivs/model';
import { isNode } from './json.ts';

/** A value with one mistake in it that the client looks for in every call. */
export interface Mistake {
  readonly title: string;
  /** Where it is, as the refusal says it. */
  readonly field: string;
  readonly value: unknown;
}

/** The first and the last second that is taken for one. */
const seconds = [1_000_000_000, 1_763_683_200, '1763683200', 99_999_999_999];

/** The same value with a list that is too short or too long, or a time in seconds, wherever it has one. */
export const mistakesIn = (bundle: object, given: Schema, value: unknown, place = ''): Mistake[] => {
  const field = place === '' && Array.isArray(value) ? 'body' : place;
  const schema = resolve(bundle, given);
  if (schema.format === 'unix-ms')
    return seconds.map((second) => ({ title: 'a time in seconds', field, value: second }));
  if (Array.isArray(value) && typesOf(schema).includes('array')) {
    const { minItems, maxItems, items = {} } = schema;
    return [
      ...(minItems === undefined ? [] : [{ title: 'too few', field, value: Array(minItems - 1).fill(value[0]) }]),
      ...(maxItems === undefined ? [] : [{ title: 'too many', field, value: Array(maxItems + 1).fill(value[0]) }]),
      ...mistakesIn(bundle, items, value[0], `${field}[0]`).map((mistake) => ({ ...mistake, value: [mistake.value] })),
    ];
  }
  if (!isNode(value)) return [];
  return Object.entries(membersOf(bundle, schema).properties).flatMap(([name, property]) =>
    name in value
      ? mistakesIn(bundle, property, value[name], field === '' ? name : `${field}.${name}`).map((mistake) => ({
          ...mistake,
          value: { ...value, [name]: mistake.value },
        }))
      : [],
  );
};
