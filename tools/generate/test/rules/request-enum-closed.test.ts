import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'request-enum-closed';

const side = { 'Side.yaml': 'type: string\nenum: [BUY, SELL]' };

it('takes a closed enum', async () => {
  const files = oneOperation('parameters:\n  - { name: side, in: query, schema: { $ref: Side.yaml } }');
  expect(await findings(rule, { ...files, ...side })).toEqual([]);
});

it('refuses an open one', async () => {
  const schema = '{ anyOf: [{ $ref: Side.yaml }, { type: string }] }';
  const files = oneOperation(`parameters:\n  - { name: side, in: query, schema: ${schema} }`);
  expect(await findings(rule, { ...files, ...side })).toEqual([
    expect.stringMatching(/^openapi\.yaml:7:\d+ An enum that is sent is left open\. Refer to the enum alone/),
  ]);
});
