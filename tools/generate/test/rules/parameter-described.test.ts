import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'parameter-described';

it('takes parameters and body properties that are explained in two languages', async () => {
  const query = 'parameters:\n  - { name: symbol, in: query, description: The contract., x-zh: 合约 }';
  expect(await findings(rule, oneOperation(query))).toEqual([]);
  const body = `requestBody: { content: { application/json: { schema: { type: object, properties: {
  size: { type: string, description: How much., x-zh: 数量 } } } } } }`;
  expect(await findings(rule, oneOperation(body))).toEqual([]);
});

it('refuses a description that is the name', async () => {
  const query = 'parameters:\n  - { name: orderId, in: query, description: Order id., x-zh: 订单号 }';
  expect(await findings(rule, oneOperation(query))).toEqual([
    expect.stringMatching(/^openapi\.yaml:7:11 `orderId` has no description, or only its own name\. Say what it does/),
  ]);
});

it('refuses a body property without Chinese', async () => {
  const body = `requestBody: { content: { application/json: { schema: { type: object, properties: {
  size: { type: string, description: How much. } } } } } }`;
  expect(await findings(rule, oneOperation(body))).toEqual([expect.stringContaining('`size` has no `x-zh`.')]);
});

it('refuses a tag without Chinese', async () => {
  const files = {
    'openapi.yaml': 'openapi: 3.1.0\ninfo: { title: T, version: 1 }\ntags: [{ name: trade }]\npaths: {}',
  };
  expect(await findings(rule, files)).toEqual([expect.stringContaining('The tag `trade` has no `x-zh`.')]);
});
