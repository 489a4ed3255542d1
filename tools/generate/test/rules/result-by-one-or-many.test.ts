import { expect, it } from 'vitest';
import { clients, findings, oneOperation } from '../in-memory.ts';

const rule = 'result-by-one-or-many';

const answering = (schema: string, client = clients.bitget) =>
  oneOperation(
    `x-result-by: { parameter: symbol, present: one, absent: many }
responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`,
    'get',
    '/api/v2/thing',
    client,
  );
const either = '{ oneOf: [{ type: object }, { type: array, items: { type: object } }] }';

it('takes an object or a list, also in an envelope', async () => {
  expect(await findings(rule, answering(either))).toEqual([]);
  expect(await findings(rule, answering(`{ type: object, properties: { data: ${either} } }`))).toEqual([]);
  const others = clients.bitget.replace('envelope: data', 'envelope: result');
  expect(await findings(rule, answering(`{ type: object, properties: { result: ${either} } }`, others))).toEqual([]);
});

it('refuses anything else', async () => {
  expect(await findings(rule, answering('{ type: object }'))).toEqual([
    expect.stringMatching(/^openapi\.yaml:6:7 The '200' is not oneOf an object and a list\./),
  ]);
});
