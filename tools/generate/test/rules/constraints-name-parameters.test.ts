import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'constraints-name-parameters';

const parameters = `parameters:
  - { name: symbol, in: query, schema: { type: string } }
  - { name: type, in: query, schema: { type: string, enum: [LIMIT, MARKET] } }
  - { name: price, in: query, schema: { type: string, format: decimal } }
`;

it.each([
  'x-constraints: [{ atMostOneOf: [symbol, price] }]',
  'x-constraints: [{ variants: [{ when: { type: [LIMIT] }, require: [price] }, { when: { type: [MARKET, null] }, forbid: [price] }] }]',
  'x-weight: [{ when: { symbol: absent }, weight: 40 }, { weight: 1 }]',
  'x-result-by: { parameter: symbol, present: one, absent: many }',
])('takes %s', async (line) => {
  expect(await findings(rule, oneOperation(parameters + line))).toEqual([]);
});

it.each([
  [
    'x-constraints: [{ atMostOneOf: [symbol, prize] }]',
    '`prize` is no parameter or property here. Correct the name; known are: symbol, type, price.',
  ],
  ['x-constraints: [{ variants: [{ require: [a] }, { forbid: [price] }] }]', '`a` is no parameter'],
  ['x-constraints: [{ variants: [{ when: { kind: [LIMIT] } }, { forbid: [price] }] }]', '`kind` is no parameter'],
  [
    'x-constraints: [{ variants: [{ when: { type: [STOP] } }, { forbid: [price] }] }]',
    '"STOP" is no value of `type`. Use one of its enum: LIMIT, MARKET.',
  ],
  [
    'x-constraints: [{ variants: [{ when: { price: [X] } }, { forbid: [price] }] }]',
    '"X" is no value of `price`. Use one of its enum: it has none.',
  ],
  ['x-weight: [{ when: { limit: absent }, weight: 40 }]', '`limit` is no parameter'],
  ['x-result-by: { parameter: pair, present: one, absent: many }', '`pair` is no parameter'],
])('refuses %s', async (line, message) => {
  expect(await findings(rule, oneOperation(parameters + line))).toEqual([expect.stringContaining(message)]);
});

it('looks at the constraints of schemas too', async () => {
  const body = `requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } },
  x-constraints: [{ exactlyOneOf: [a, b] }] } } } }`;
  expect(await findings(rule, oneOperation(body))).toEqual([
    expect.stringContaining('`b` is no parameter or property'),
  ]);
});

it('knows the properties of a body that is a file', async () => {
  const body =
    'requestBody: { content: { application/json: { schema: { $ref: Body.yaml } } } }\nx-constraints: [{ allOrNone: [a, b] }]';
  const files = { 'Body.yaml': 'type: object\nproperties: { a: { type: string }, b: { type: string } }' };
  expect(await findings(rule, { ...oneOperation(body), ...files })).toEqual([]);
});
