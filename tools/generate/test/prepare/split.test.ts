import type { Document, Schema } from '@openderivs/model';
import { expect, it } from 'vitest';
import { plan } from '../../src/plan.ts';
import { inputName, usesOf } from '../../src/prepare/split.ts';
import { targets } from '../targets.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': {
      post: {
        operationId: 'change',
        security: [],
        requestBody: json(ref('Change')),
        responses: { 200: json(ref('Answer')) },
      },
    },
  },
  components: {
    schemas: {
      Change: {
        type: 'object',
        properties: { side: ref('Side'), price: ref('Price'), list: { type: 'array', items: ref('Holder') } },
      },
      Answer: { type: 'object', properties: { side: ref('Side'), holder: ref('Holder') } },
      Side: { type: 'string', enum: ['A'] },
      Price: { type: 'string', format: 'decimal' },
      Holder: { type: 'object', properties: { price: ref('Price'), holder: ref('Holder') } },
      HolderInput: { type: 'string' },
    },
  },
};

it('splits what is sent and received and differs, and what holds it', () => {
  const [target] = targets;
  if (target === undefined) throw new Error('There are targets.');
  const { request, split } = usesOf(document, plan(document, target));
  expect([...split].sort()).toEqual(['Holder', 'Price']);
  expect([...request].sort()).toEqual(['Change', 'Holder', 'Price', 'Side']);
});

it('finds a name that is free', () => {
  expect(inputName('Price', document)).toBe('PriceInput');
  expect(inputName('Holder', document)).toBe('HolderInputInput');
});
