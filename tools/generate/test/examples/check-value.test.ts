import type { Schema } from '@openderivs/model';
import type { Location } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { checkValue } from '../../src/examples/check-value.ts';
import type { Context } from '../../src/located.ts';

/** A place that stands for every place: these schemas have no references to follow. */
const nowhere = { child: () => nowhere, source: { absoluteRef: '' } } as unknown as Location;
const faults = (schema: Schema, value: unknown) =>
  checkValue({} as Context, schema, nowhere, value).map(({ path, message }) => `${path.join('.')} ${message}`.trim());

const text: Schema = { type: 'string' };

it.each<[Schema, unknown, string[]]>([
  [{ type: ['string', 'null'] }, null, []],
  [{ allOf: [{ properties: { a: text } }, { properties: { b: text } }] }, { a: '', b: '' }, []],
  [{ allOf: [{ properties: { a: text } }, { properties: { b: text } }] }, { c: '' }, ['c is not described']],
  [{ anyOf: [{ properties: { a: text }, required: ['a'] }, { properties: { b: text } }] }, { b: '' }, []],
  [
    {
      properties: { id: text },
      oneOf: [
        { required: ['a'], properties: { a: text } },
        { required: ['b'], properties: { b: text } },
      ],
    },
    { id: '', a: '' },
    [],
  ],
  [{ oneOf: [{ type: 'string' }, { const: 'a' }] }, 'a', ['fits 2 alternatives of a oneOf; write anyOf']],
  [{ type: 'object' }, { anything: 1 }, []],
  [
    { type: 'object', properties: { a: text }, additionalProperties: { type: 'integer' } },
    { a: '', b: 'x' },
    ['b is string where integer is described'],
  ],
  [{ type: 'array', prefixItems: [text, { type: 'integer' }] }, ['a', 'b'], ['1 is string where integer is described']],
  [{ type: 'array', maxItems: 1 }, [1, 2], ['has 2 entries, more than 1']],
  [{ type: 'string', format: 'decimal', 'x-minimum': '0.1' }, '0.01', ['is 0.01, less than 0.1']],
  [{ type: 'string', pattern: '^[a-z]+$' }, 'A', ['is "A", which ^[a-z]+$ does not fit']],
  [{ type: 'string', enum: ['A'] }, 'B', ['is "B", which is not in the enum A']],
  [{ anyOf: [{ type: 'string', format: 'decimal' }, { const: '' }] }, '', []],
  [
    { properties: { a: text, b: text }, 'x-constraints': [{ exactlyOneOf: ['a', 'b'] }] },
    { a: '', b: '' },
    ['breaks x-constraints[0]'],
  ],
])('%j under %j', (schema, value, expected) => {
  expect(faults(schema, value)).toEqual(expected);
});
