import { expect, it } from 'vitest';
import type { Document, Schema } from '../../src/openapi.ts';
import { answerForm } from '../../src/plan/answer-form.ts';

const list: Schema = { type: 'array', items: { type: 'object' } };
const document = { components: { schemas: { Order: { type: 'object' } } } } as unknown as Document;

it.each<[Schema, string | undefined]>([
  [{ type: 'object' }, undefined],
  [{ $ref: '#/components/schemas/Order' }, undefined],
  [{ allOf: [{ $ref: '#/components/schemas/Order' }] }, undefined],
  [{ oneOf: [{ type: 'object' }, { $ref: '#/components/schemas/Order' }] }, undefined],
  [list, '[]'],
  [{ anyOf: [list, list] }, '[]'],
  [{ oneOf: [{ $ref: '#/components/schemas/Order' }, list] }, '*'],
  [{ anyOf: [{ oneOf: [list, { type: 'object' }] }] }, '*'],
  [{ type: ['array', 'object'] }, '*'],
])('finds the outer form of %j: %s', (schema, form) => {
  const operation = { responses: { '200': { content: { 'application/json': { schema } } } } };
  expect(answerForm(document, operation)).toBe(form);
});
