import { expect, it } from 'vitest';
import { findings, oneChannel, oneOperation } from '../in-memory.ts';

const rule = 'response-enum-open';

const answering = (schema: string) =>
  oneOperation(`responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`);

const components = {
  'Side.yaml': 'type: string\nenum: [BUY, SELL]',
  'Status.yaml': 'type: string\nenum: [NEW, FILLED]',
};

it.each([
  '{ type: object, properties: { a: { anyOf: [{ $ref: Status.yaml }, { type: string }] } } }',
  '{ type: object, properties: { a: { anyOf: [{ $ref: Status.yaml }, { enum: [NONE] }, { type: string }] } } }',
  '{ type: object, properties: { a: { $ref: Side.yaml } } }',
  "{ type: object, properties: { a: { anyOf: [{ $ref: Side.yaml }, { enum: [''] }, { type: 'null' }] } } }",
  "{ type: object, properties: { a: { type: string, enum: ['true', 'false'] } } }",
  '{ type: object, properties: { a: { type: string, enum: [isolated, crossed, fixed] } } }',
  "{ type: object, properties: { a: { const: '00000' } } }",
  `{ oneOf: [{ type: object, properties: { kind: { enum: [A] } } }, { type: object, properties: { kind: { enum: [B, C] } } },
     { type: object, properties: { kind: { type: string } } }] }`,
])('takes %s', async (schema) => {
  expect(await findings(rule, { ...answering(schema), ...components })).toEqual([]);
});

it('refuses a closed enum that can grow, where it is used', async () => {
  const order = 'type: object\nproperties:\n  status: { $ref: Status.yaml }';
  expect(await findings(rule, { ...answering('{ $ref: Order.yaml }'), ...components, 'Order.yaml': order })).toEqual([
    "Order.yaml:3:11 The response's `status` has a closed enum. Leave it open: anyOf: [{ $ref: <the enum> }, { type: string }].",
  ]);
});

it('refuses to leave open what cannot grow', async () => {
  const order = 'type: object\nproperties:\n  side:\n    anyOf: [{ $ref: Side.yaml }, { type: string }]';
  expect(await findings(rule, { ...answering('{ $ref: Order.yaml }'), ...components, 'Order.yaml': order })).toEqual([
    expect.stringMatching(/^Order\.yaml:4:\d+ The response's `side` leaves an enum open that cannot grow\. Refer to/),
  ]);
});

it('takes no value of two vocabularies for one that cannot grow', async () => {
  expect(await findings(rule, answering('{ type: object, properties: { a: { enum: [long, buy] } } }'))).toHaveLength(1);
});

it('wants a name for what is open', async () => {
  const schema = '{ type: object, properties: { a: { anyOf: [{ enum: [NEW, FILLED] }, { type: string }] } } }';
  expect(await findings(rule, answering(schema))).toEqual([
    expect.stringContaining("The response's `a` has an open enum without a name. Give it a schema file of its own."),
  ]);
});

it('refuses closed values in a union without a catch-all', async () => {
  const union = `{ oneOf: [{ type: object, properties: { kind: { enum: [A] } } }, { type: object, properties: { kind: { enum: [B] } } }] }`;
  expect(await findings(rule, answering(union))).toHaveLength(2);
});

it('asks the same of the frames of streams', async () => {
  const frame = (status: string) => ({
    ...oneChannel(`messages: { m: { payload: { type: object, properties: { X: ${status} } } } }`),
    'schemas/Status.yaml': 'type: string\nenum: [NEW, FILLED]',
  });
  const $ref = '{ $ref: ../schemas/Status.yaml }';
  expect(await findings(rule, frame(`{ anyOf: [${$ref}, { type: string }] }`))).toEqual([]);
  expect((await findings(rule, frame($ref))).join()).toContain("The response's `X` has a closed enum.");
});
