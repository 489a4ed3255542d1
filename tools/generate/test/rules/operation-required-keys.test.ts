import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'operation-required-keys';

const whole = `
operationId: changeThing
summary: Change a thing.
description: Changes the thing of one symbol, and of no other.
x-zh: { summary: 修改, description: 修改某合约的设置 }
tags: [trade]
externalDocs: { url: https://example.com/thing }
security: []
responses:
  '200':
    description: Done.
    content: { application/json: { schema: { type: object }, examples: { done: { value: {} } } } }
  default: { $ref: responses.yaml#/ApiError }
`;
const others = { 'responses.yaml': 'ApiError: { description: Refused. }' };

it('takes an operation that says everything', async () => {
  expect(await findings(rule, { ...oneOperation(whole), ...others })).toEqual([]);
});

it.each([
  ['operationId: changeThing', '', 'The operation has no `operationId`.'],
  ['operationId: changeThing', 'operationId: Change_thing', '`Change_thing` is not camelCase.'],
  ['summary: Change a thing.', 'summary: Change a thing', 'The summary is missing or no sentence.'],
  [
    'description: Changes the thing of one symbol, and of no other.',
    'description: Short.',
    'The description says no more',
  ],
  ['x-zh: { summary: 修改, description: 修改某合约的设置 }', '', '`x-zh` is missing.'],
  ['tags: [trade]', '', 'The operation has no tag.'],
  ['externalDocs: { url: https://example.com/thing }', '', '`externalDocs.url` is missing'],
  ['security: []', '', '`security` is missing.'],
  [', examples: { done: { value: {} } }', '', "The '200' has no schema or no example."],
  [
    'default: { $ref: responses.yaml#/ApiError }',
    'default: { description: Refused. }',
    'The `default` response is not ApiError.',
  ],
])('misses %s', async (present, instead, message) => {
  const found = await findings(rule, { ...oneOperation(whole.replace(present, instead)), ...others });
  expect(found).toEqual([expect.stringContaining(message)]);
});
