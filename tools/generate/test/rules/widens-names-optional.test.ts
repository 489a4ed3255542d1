import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'widens-names-optional';

const entry =
  '{ type: object, required: [side], properties: { side: { type: string }, reduceOnly: { type: string } } }';
const parameters = `parameters:
  - { name: productType, in: query, required: true, schema: { type: string } }
  - { name: symbol, in: query, schema: { type: string } }
  - { name: orders, in: query, required: true, schema: { type: array, items: ${entry} } }
`;

it.each(['[symbol]', '[orders.reduceOnly]', '[symbol, orders.reduceOnly]'])('takes %s', async (names) => {
  expect(await findings(rule, oneOperation(`${parameters}x-widens: ${names}`))).toEqual([]);
});

it.each([
  ['[sybmol]', '`sybmol` is no parameter or property here. Correct the name; known are: productType, symbol, orders.'],
  ['[productType]', '`productType` is mandatory, so it cannot be left out. Take it away from `x-widens`.'],
  ['[orders.price]', '`price` is no parameter or property here. Correct the name; known are: side, reduceOnly.'],
  ['[orders.side]', '`side` is mandatory, so it cannot be left out.'],
  ['[symbol.base]', "`symbol` is no list. Name a property of a list's entries, or the list itself."],
])('refuses %s', async (names, message) => {
  expect(await findings(rule, oneOperation(`${parameters}x-widens: ${names}`))).toEqual([
    expect.stringContaining(message),
  ]);
});

it('knows the properties of a body that is a file, and of its lists', async () => {
  const body = (names: string) =>
    oneOperation(`requestBody: { content: { application/json: { schema: { $ref: Body.yaml } } } }\nx-widens: ${names}`);
  const files = {
    'Body.yaml': 'type: object\nrequired: [a]\nproperties: { a: { type: string }, b: { $ref: List.yaml } }',
    'List.yaml': `type: array\nitems: { $ref: Entry.yaml }`,
    'Entry.yaml': entry,
  };
  expect(await findings(rule, { ...body('[b, b.reduceOnly]'), ...files })).toEqual([]);
  expect(await findings(rule, { ...body('[a]'), ...files })).toEqual([expect.stringContaining('`a` is mandatory')]);
  expect(await findings(rule, { ...body('[b.side]'), ...files })).toEqual([
    expect.stringContaining('`side` is mandatory'),
  ]);
});

it('refuses it on a read', async () => {
  expect(await findings(rule, oneOperation(`${parameters}x-widens: [symbol]`, 'get'))).toEqual([
    expect.stringMatching(/`x-widens` stands on a GET\. Take it away: a read has no effect that could widen\.$/),
  ]);
});
