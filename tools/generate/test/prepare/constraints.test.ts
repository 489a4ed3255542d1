import type { Constraint, Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { alternatives } from '../../src/prepare/constraints.ts';
import type { MarkedSchema } from '../../src/prepare/special.ts';

const document = { openapi: '3.1.0', info: { title: 'T', version: '1' } };
const properties: Record<string, Schema> = {
  a: { type: 'string', description: 'Words that stand at the base.' },
  b: { type: 'integer' },
  c: { type: 'string', enum: ['true', 'false'] },
};

/** Alternatives in short: `a! b? -c` is a required `a`, an optional `b`, a forbidden `c`. */
function short(constraint: Constraint): string[] {
  const [union] = alternatives(document, { properties, 'x-constraints': [constraint] }, properties);
  return (union?.oneOf ?? []).map(({ properties: named = {}, required = [] }) =>
    Object.entries<MarkedSchema>(named)
      .map(([name, schema]) =>
        schema['x-ts'] === 'never' ? `-${name}` : `${name}${required.includes(name) ? '!' : '?'}`,
      )
      .join(' '),
  );
}

it.each<[Constraint, string[]]>([
  [{ atLeastOneOf: ['a', 'b'] }, ['a!', 'b!']],
  [{ exactlyOneOf: ['a', 'b', 'c'] }, ['a! -b -c', 'b! -a -c', 'c! -a -b']],
  [{ atMostOneOf: ['a', 'b'] }, ['-b', '-a']],
  [{ allOrNone: ['a', 'b'] }, ['a! b!', '-a -b']],
  [
    {
      variants: [
        { when: { b: [1] }, require: ['a'] },
        { when: { b: [2, null] }, forbid: ['a'] },
      ],
    },
    ['a! b!', 'b? -a'],
  ],
  [{ variants: [{ when: { b: [null] } }, { require: ['b'] }] }, ['-b', 'b!']],
])('%j', (constraint, expected) => {
  expect(short(constraint)).toEqual(expected);
});

it('takes the types and leaves the words at the base', () => {
  const source = { properties, 'x-constraints': [{ exactlyOneOf: ['a', 'b'] }] };
  const [union] = alternatives(document, source, properties);
  expect(union?.oneOf?.[0]?.properties?.a).toEqual({ type: 'string' });
});

it('lets a boolean in quotes be given as a boolean', () => {
  const source = {
    properties,
    'x-constraints': [{ variants: [{ when: { c: ['true'] } }, { when: { c: ['false', null] } }] }],
  };
  const [union] = alternatives(document, source, properties);
  expect(union?.oneOf?.map((each) => each.properties?.c)).toEqual([
    { oneOf: [{ const: 'true' }, { const: true }] },
    { oneOf: [{ const: 'false' }, { const: false }] },
  ]);
});
