import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'result-by-one-or-many';

const answering = (schema: string) =>
  oneOperation(`x-result-by: { parameter: symbol, present: one, absent: many }
responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }`);
const either = '{ oneOf: [{ type: object }, { type: array, items: { type: object } }] }';

it('takes an object or a list, also in an envelope', async () => {
  expect(await findings(rule, answering(either))).toEqual([]);
  expect(await findings(rule, answering(`{ type: object, properties: { data: ${either} } }`))).toEqual([]);
});

it('refuses anything else', async () => {
  expect(await findings(rule, answering('{ type: object }'))).toEqual([
    expect.stringMatching(/^openapi\.yaml:6:7 The '200' is not oneOf an object and a list\./),
  ]);
});
