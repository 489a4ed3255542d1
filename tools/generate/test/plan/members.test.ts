import type { Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { membersOf } from '../../src/plan/members.ts';

const text: Schema = { type: 'string' };
const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  components: { schemas: { Part: { type: 'object', properties: { a: text, b: text }, required: ['a'] } } },
};
const members = (schema: Schema) => {
  const found = membersOf(document, schema);
  return found && { names: Object.keys(found.properties), required: found.required };
};
const part: Schema = { $ref: '#/components/schemas/Part' };
const other: Schema = { type: 'object', properties: { c: text, a: text }, required: ['c', 'a'] };

it.each<[string, Schema, ReturnType<typeof members>]>([
  ['a reference', part, { names: ['a', 'b'], required: ['a'] }],
  ['parts: all of them hold', { allOf: [part, other] }, { names: ['a', 'b', 'c'], required: ['a', 'c'] }],
  ['choices: what all of them need', { oneOf: [other, part] }, { names: ['c', 'a', 'b'], required: ['a'] }],
  [
    'variants: what all of them need',
    {
      properties: { type: text, price: text, size: text, note: text },
      'x-constraints': [
        {
          variants: [
            { when: { type: ['LIMIT'] }, require: ['price', 'size'] },
            { when: { type: ['MARKET'], note: [null, 'x'] }, require: ['size'] },
          ],
        },
        { atLeastOneOf: ['price', 'note'] },
      ],
    },
    { names: ['type', 'price', 'size', 'note'], required: ['size', 'type'] },
  ],
])('finds the members of an object: %s', (_, schema, found) => {
  expect(members(schema)).toEqual(found);
});

it.each<[string, Schema]>([
  ['no properties', { type: 'object' }],
  ['further names', { properties: { a: text }, additionalProperties: text }],
  ['a part with further names', { properties: { a: text }, allOf: [{ additionalProperties: true }] }],
  ['a choice without properties', { oneOf: [part, { type: 'object' }] }],
])('leaves an object free that has %s', (_, schema) => {
  expect(membersOf(document, schema)).toBeUndefined();
});
