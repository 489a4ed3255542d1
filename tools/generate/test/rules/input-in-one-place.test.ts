import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'input-in-one-place';

const body = 'requestBody: { content: { application/json: { schema: { type: object } } } }';

it('takes a query or a body', async () => {
  expect(await findings(rule, oneOperation('parameters: [{ name: a, in: query }]'))).toEqual([]);
  expect(await findings(rule, oneOperation(body))).toEqual([]);
});

it('refuses both at once, headers, and parameters of the path item', async () => {
  expect(await findings(rule, oneOperation(`${body}\nparameters: [{ name: a, in: query }]`))).toEqual([
    expect.stringContaining('The operation has parameters and a body.'),
  ]);
  expect(await findings(rule, oneOperation('parameters: [{ name: a, in: header }]'))).toEqual([
    expect.stringContaining('`a` travels in the header.'),
  ]);
  const files = oneOperation('operationId: a');
  const shared =
    files['openapi.yaml']?.replace('    post:', '    parameters: [{ name: a, in: query }]\n    post:') ?? '';
  expect(await findings(rule, { 'openapi.yaml': shared })).toEqual([
    expect.stringContaining('Move them to its operations'),
  ]);
});
