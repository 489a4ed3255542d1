import type { Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { openAlternative, openUnion } from '../../src/prepare/open-values.ts';

const same = (schema: Schema) => schema;
const listed: Schema = { type: 'string', enum: ['A', 'B'] };
const variant = (value: string, ...others: string[]): Schema => ({
  type: 'object',
  properties: { kind: { const: value }, ...Object.fromEntries(others.map((name) => [name, { type: 'string' }])) },
});

it('tells an open enum from other alternatives', () => {
  expect(openAlternative(same, { anyOf: [listed, { type: 'string' }] })).toEqual({ type: 'string' });
  expect(openAlternative(same, { anyOf: [listed, { type: 'string', format: 'decimal' }] })).toBeUndefined();
  expect(openAlternative(same, { anyOf: [{ type: 'string' }, { type: 'integer' }] })).toBeUndefined();
  expect(openAlternative(same, { oneOf: [listed, { type: 'string' }] })).toBeUndefined();
});

it('tells a union with a catch-all from a union of known objects', () => {
  const rest: Schema = { type: 'object', properties: { kind: { type: 'string' } } };
  expect(openUnion(same, { oneOf: [variant('A'), variant('B'), rest] })).toEqual({ tags: ['kind'], rest });
  expect(openUnion(same, { oneOf: [variant('A'), { type: 'object' }] })).toMatchObject({ rest: { type: 'object' } });
  expect(openUnion(same, { oneOf: [variant('A'), variant('B')] })).toBeUndefined();
  const receipt: Schema = { type: 'object', properties: { id: { type: 'string' } } };
  expect(
    openUnion(same, { oneOf: [{ type: 'object', properties: { id: { type: 'string' } } }, receipt] }),
  ).toBeUndefined();
  expect(openUnion(same, { oneOf: [variant('A'), { type: 'array' }] })).toBeUndefined();
});
