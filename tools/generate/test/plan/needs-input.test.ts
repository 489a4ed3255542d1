import type { Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { needsInput } from '../../src/plan/needs-input.ts';

const document = { openapi: '3.1.0', info: { title: 'T', version: '1' } };

it.each<[Schema, boolean]>([
  [{ type: 'object' }, false],
  [{ type: 'object', required: ['a'] }, true],
  [{ 'x-constraints': [{ atLeastOneOf: ['a', 'b'] }] }, true],
  [{ 'x-constraints': [{ exactlyOneOf: ['a', 'b'] }] }, true],
  [{ 'x-constraints': [{ atMostOneOf: ['a', 'b'] }, { allOrNone: ['a', 'b'] }] }, false],
  [{ 'x-constraints': [{ variants: [{ when: { a: ['X'] } }, { when: { a: ['Y', null] } }] }] }, false],
  [{ 'x-constraints': [{ variants: [{ when: { a: ['X'] } }, { require: ['b'] }] }] }, true],
  [{ allOf: [{ required: ['a'] }] }, true],
  [{ oneOf: [{ required: ['a'] }, { type: 'object' }] }, false],
])('%j: %s', (schema, needed) => {
  expect(needsInput(document, schema)).toBe(needed);
});
