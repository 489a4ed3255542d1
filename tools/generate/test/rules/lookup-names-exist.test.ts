import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'lookup-names-exist';

const given = 'parameters: [{ name: symbol, in: query }, { name: orderId, in: query }]';
const api = (lookup: string, method = 'post') => {
  const files = oneOperation(given, method);
  return { 'openapi.yaml': `${lookup}\n${files['openapi.yaml']}` };
};

it('takes names that calls carry, as long as no identifier is left out', async () => {
  expect(await findings(rule, api('x-lookup: [symbol, orderId]'))).toEqual([]);
  expect(await findings(rule, api('x-lookup: [orderId]'))).toEqual([]);
  expect(await findings(rule, api('servers: []', 'get'))).toEqual([]);
});

it('takes properties of a body', async () => {
  const body =
    'requestBody: { content: { application/json: { schema: { type: object, properties: { clientOid: { type: string } } } } } }';
  const files = oneOperation(body);
  expect(await findings(rule, { 'openapi.yaml': `x-lookup: [clientOid]\n${files['openapi.yaml']}` })).toEqual([]);
});

it.each([
  ['x-lookup: [symbol, orderId, pair]', '1:29 No call that changes something takes `pair`. Correct the name,'],
  ['x-lookup: [symbol]', '1:1 `orderId` tells what a call was about. Name it in x-lookup.'],
  ['servers: []', '1:1 `orderId` tells what a call was about. Name it in x-lookup.'],
])('refuses %s', async (lookup, message) => {
  expect(await findings(rule, api(lookup))).toEqual([expect.stringContaining(`openapi.yaml:${message}`)]);
});
