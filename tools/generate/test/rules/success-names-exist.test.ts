import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'success-names-exist';

const object = (required: string, ...names: string[]) =>
  `{ type: object, required: ${required}, properties: { ${names.map((name) => `${name}: { type: string }`).join(', ')} } }`;
const order = object('[orderId]', 'orderId', 'status');
const refusal = object('[code, msg]', 'code', 'msg');
const write = (success: string, schema: string) =>
  oneOperation(`x-success: ${success}
responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`);

it.each([
  ['[orderId]', order],
  ['[orderId, status]', order],
  ['{ code: 200 }', refusal],
  ['[orderId]', `{ type: array, items: ${order} }`],
  ['[orderId]', `{ type: array, items: { oneOf: [${order}, ${refusal}] } }`],
  ['[orderId]', `{ type: array, items: { anyOf: [{ allOf: [${order}] }, ${refusal}] } }`],
  ['empty', '{ type: object }'],
  ['empty', object('[]', 'listenKey')],
])('takes %s over %s', async (success, schema) => {
  expect(await findings(rule, write(success, schema))).toEqual([]);
});

it.each([
  ['[id]', order, '`id` is no property of the answer. Describe it, or correct x-success.'],
  ['[orderId, id]', order, '`id` is no property of the answer.'],
  ['{ success: true }', refusal, '`success` is no property of the answer.'],
  ['[id]', `{ type: array, items: { oneOf: [${order}, ${refusal}] } }`, '`id` is no property of the answer.'],
  ['[status]', order, 'The answer may lack status. Name a required property in x-success.'],
  ['{ code: 200 }', object('[]', 'code'), 'The answer may lack code.'],
  ['empty', order, 'The answer always has `orderId`. Name what proves a success.'],
])('refuses %s over %s', async (success, schema, message) => {
  expect(await findings(rule, write(success, schema))).toEqual([
    expect.stringContaining(`openapi.yaml:6:7 ${message}`),
  ]);
});
