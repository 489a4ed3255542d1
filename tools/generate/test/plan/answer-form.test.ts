import type { Document, Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
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
  expect(answerForm(document, schema)).toBe(form);
});
