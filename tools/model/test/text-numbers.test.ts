import { expect, it } from 'vitest';
import type { Schema } from '../src/schema.ts';
import { textNumbersIn } from '../src/text-numbers.ts';

const id: Schema = { type: 'integer', format: 'int64' };
const fraction: Schema = { type: 'number', format: 'decimal' };
const names = (schema: Schema, schemas: Record<string, Schema> = {}) =>
  textNumbersIn({ components: { schemas } }, schema);

it('names identifiers and fractions at any depth, and nothing else', () => {
  const inner: Schema = {
    type: 'object',
    properties: { rate: fraction, count: { type: 'integer' }, text: { type: 'string', format: 'decimal' } },
  };
  const properties = { id, list: { type: 'array', items: inner }, time: { type: 'integer', format: 'unix-ms' } };
  expect(
    names({
      anyOf: [
        { type: 'object', properties },
        { type: 'array', items: { properties: { other: id } } },
      ],
    }),
  ).toEqual(['id', 'rate', 'other']);
});

it('marks names that lists and tuples of numbers stand under', () => {
  const properties: Record<string, Schema> = {
    ids: { type: 'array', items: { anyOf: [id, { type: 'null' }] } },
    bids: { type: 'array', items: { type: 'array', prefixItems: [fraction, { type: 'integer' }] } },
    map: { type: 'object', additionalProperties: fraction },
  };
  expect(names({ properties })).toEqual(['ids[]', 'bids[]']);
});

it('follows references, also to themselves', () => {
  const schemas: Record<string, Schema> = {
    Tree: { type: 'object', properties: { nodeId: id, next: { $ref: '#/components/schemas/Tree' } } },
  };
  expect(names({ $ref: '#/components/schemas/Tree' }, schemas)).toEqual(['nodeId']);
});
