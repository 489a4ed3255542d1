import { expect, it } from 'vitest';
import { findings, oneChannel, oneOperation } from './in-memory.ts';

const english = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace(/^info: \{ /m, 'info: { x-languages: [en], ')]),
  );

const operation = `
operationId: changeThing
summary: Change a thing.
description: Changes the thing of one symbol, and of no other.
tags: [trade]
externalDocs: { url: https://example.com/thing }
security: []
parameters: [{ name: symbol, in: query, description: The contract., schema: { type: string } }]
responses:
  '200':
    description: Done.
    content: { application/json: { schema: { type: object }, examples: { done: { value: {} } } } }
  default: { $ref: responses.yaml#/ApiError }
`;

const channel = `address: '{symbol}@trade'
title: Trades
summary: Every trade.
description: Sent at once.
externalDocs: { url: https://example.com }
x-overflow: keep
parameters: { symbol: { description: The contract., examples: [BTCUSDT] } }
messages:
  trade:
    payload: { type: object, properties: { p: { type: string, title: Price, description: The price. } } }
    examples: [{ payload: {} }]
`;

const ofAnOperation = { ...oneOperation(operation), 'responses.yaml': 'ApiError: { description: Refused. }' };
const ofAChannel = oneChannel(channel);

it.each([
  ['operation-required-keys', ofAnOperation],
  ['parameter-described', ofAnOperation],
  ['channel-required-keys', ofAChannel],
  ['member-letters-explained', ofAChannel],
])('%s asks for Chinese unless a description has English alone', async (rule, files) => {
  const missing = await findings(rule, files);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.filter((message) => !message.includes('x-zh'))).toEqual([]);
  expect(english(files)).not.toEqual(files);
  expect(await findings(rule, english(files))).toEqual([]);
});
