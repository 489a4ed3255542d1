import type { Document, Operation } from '@openderivs/model';
import { expect, it } from 'vitest';
import { exampleInput } from '../../src/emit/example.ts';
import { emitTable } from '../../src/emit/operations.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

const order = {
  type: 'object',
  required: ['symbol'],
  properties: { symbol: { type: 'string' }, qty: { type: 'string', format: 'decimal' } },
};
const operation: Operation = {
  operationId: 'placeBatchOrders',
  security: [],
  requestBody: {
    content: {
      'application/json': {
        schema: { type: 'array', minItems: 1, maxItems: 20, items: order },
        examples: { one: { value: [{ symbol: 'BTCUSDT', qty: '0.01' }] } },
      },
    },
  },
};
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: { '/api/v3/trade/place-batch': { post: operation } },
};

function planned() {
  const target = targets.find(({ api }) => api === 'bitget-mix');
  if (target === undefined) throw new Error('There is a target.');
  return { target, whole: plan(document, target) };
}

it('describes the entries of a body that is a list, and how many it takes', () => {
  const { whole } = planned();
  expect(emitTable(whole, document)).toContain(
    '\npublic,POST,/api/v3/trade/place-batch,placeBatchOrders,body:list1-20!,list,body=symbol! qty:decimal`;',
  );
});

it('asks for the list, and shows one', () => {
  const { target, whole } = planned();
  const [only] = whole.operations;
  expect(only?.needsInput).toBe(true);
  expect(only && exampleInput(only, document, target)).toBe("[{ symbol: 'BTCUSDT', qty: '0.01' }]");
});
