import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'response-enum-open';

const answering = (schema: string) =>
  oneOperation(`responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`);

it.each([
  '{ type: object, properties: { a: { anyOf: [{ $ref: Side.yaml }, { type: string }] } } }',
  "{ type: object, properties: { a: { type: string, enum: ['true', 'false'] } } }",
  "{ type: object, properties: { a: { const: '00000' } } }",
  `{ oneOf: [{ type: object, properties: { kind: { enum: [A] } } }, { type: object, properties: { kind: { enum: [B, C] } } },
     { type: object, properties: { kind: { type: string } } }] }`,
])('takes %s', async (schema) => {
  expect(await findings(rule, { ...answering(schema), 'Side.yaml': 'type: string\nenum: [BUY, SELL]' })).toEqual([]);
});

it('refuses a closed enum, where it is used', async () => {
  const files = { ...answering('{ $ref: Order.yaml }'), 'Side.yaml': 'type: string\nenum: [BUY, SELL]' };
  const order = 'type: object\nproperties:\n  side: { $ref: Side.yaml }';
  expect(await findings(rule, { ...files, 'Order.yaml': order })).toEqual([
    "Order.yaml:3:9 The response's `side` has a closed enum. Leave it open: anyOf: [{ $ref: <the enum> }, { type: string }].",
  ]);
});

it('refuses closed values in a union without a catch-all', async () => {
  const union = `{ oneOf: [{ type: object, properties: { kind: { enum: [A] } } }, { type: object, properties: { kind: { enum: [B] } } }] }`;
  expect(await findings(rule, answering(union))).toHaveLength(2);
});
