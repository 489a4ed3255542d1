import { describe, expect, it } from 'vitest';
import { breachOf, type Given } from '../src/breach.ts';
import { type Constraint, requiredIn, type Variant, type VariantValue, waysOf } from '../src/constraints.ts';

const constraints: readonly Constraint[] = [
  { atLeastOneOf: ['a', 'b'] },
  { exactlyOneOf: ['a', 'b', 'c'] },
  { atMostOneOf: ['a', 'b'] },
  { allOrNone: ['a', 'b', 'c'] },
  {
    variants: [
      { when: { a: ['X'] }, require: ['b'], forbid: ['c'] },
      { when: { a: ['Y', null] }, require: ['c'] },
    ],
  },
  { variants: [{ forbid: ['a'] }, { when: { a: ['X', 'Y'], b: [null] } }] },
];

type Values = Readonly<Record<string, VariantValue>>;

/** Every object that gives `a`, `b` and `c` one of two values, or leaves them out. */
const objects = ['a', 'b', 'c'].reduce<Values[]>(
  (all, name) => all.flatMap((each) => [each, { ...each, [name]: 'X' }, { ...each, [name]: 'Y' }]),
  [{}],
);

const given = (values: Values): Given => ({
  has: (name) => values[name] !== undefined,
  is: (name, value) => values[name] === value,
});

/** Whether an object is as one way has it, read off the way alone. */
const goesThis = ({ when = {}, require = [], forbid = [] }: Variant, values: Values): boolean =>
  Object.entries(when).every(([name, wanted]) => wanted.includes(values[name] ?? null)) &&
  require.every((name) => name in values) &&
  forbid.every((name) => !(name in values));

describe.each(constraints.map((constraint) => [JSON.stringify(constraint), constraint] as const))('%s', (_, each) => {
  it('is met by what goes one of its ways, and broken by everything else', () => {
    expect(objects).toHaveLength(27);
    for (const values of objects) {
      const isMet = waysOf(each).some((way) => goesThis(way, values));
      expect([values, breachOf([each], given(values)) === undefined]).toEqual([values, isMet]);
    }
  });
});

it('says what is wrong with the variant that is nearest', () => {
  const variants: Variant[] = [
    { when: { type: ['LIMIT'] }, require: ['price', 'quantity'] },
    { when: { type: ['LIMIT', null] }, require: ['price'], forbid: ['amount'] },
  ];
  expect(breachOf([{ variants }], given({ type: 'LIMIT', amount: 'X', price: 'X' }))).toEqual({
    kind: 'missing',
    name: 'quantity',
  });
  expect(breachOf([{ variants }], given({ price: 'X', amount: 'X' }))).toEqual({ kind: 'unwanted', name: 'amount' });
  expect(breachOf([{ variants }], given({ type: 'MARKET' }))).toEqual({ kind: 'combination', names: ['type'] });
});

it('tells a name of which one is needed from names that exclude each other', () => {
  const names = ['a', 'b'];
  expect(breachOf([{ exactlyOneOf: names }], given({}))).toEqual({ kind: 'one-of-missing', names });
  expect(breachOf([{ exactlyOneOf: names }], given({ a: 'X', b: 'X' }))).toEqual({ kind: 'combination', names });
  expect(breachOf([{ atMostOneOf: names }, { atLeastOneOf: ['c'] }], given({ a: 'X' }))).toEqual({
    kind: 'one-of-missing',
    names: ['c'],
  });
});

it('requires in a way what has one of some values', () => {
  expect(requiredIn({ when: { a: ['X'], b: ['Y', null] }, require: ['c'] })).toEqual(['c', 'a']);
});
