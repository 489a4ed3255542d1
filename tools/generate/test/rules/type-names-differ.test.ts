import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'type-names-differ';

const answering = (file: string) => ({
  ...oneOperation(`operationId: newOrder
responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { a: { $ref: ${file} } } } } } } }`),
  [file]: 'type: object',
});

it('takes names of their own, and a result called like its operation', async () => {
  expect(await findings(rule, answering('Order.yaml'))).toEqual([]);
  const same = oneOperation(`operationId: newOrder
responses: { '200': { description: d, content: { application/json: { schema: { $ref: NewOrderResult.yaml } } } } }`);
  expect(await findings(rule, { ...same, 'NewOrderResult.yaml': 'type: object' })).toEqual([]);
});

it.each([
  ['NewOrderParams.yaml', 'is called like a type of `newOrder`'],
  ['NewOrderResult.yaml', 'is called like a type of `newOrder`'],
  ['Call.yaml', 'has a name that the clients use themselves'],
  ['order-2.yaml', 'is not in PascalCase'],
])('refuses %s', async (file, message) => {
  expect(await findings(rule, answering(file))).toEqual([expect.stringContaining(message)]);
});
