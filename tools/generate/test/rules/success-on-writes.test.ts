import { expect, it } from 'vitest';
import { clients, findings, oneOperation } from '../in-memory.ts';

const rule = 'success-on-writes';
const bitget = (body: string) => oneOperation(body, 'post', '/api/v2/thing', clients.bitget);

it('wants the key on a write and not on a read', async () => {
  expect(await findings(rule, oneOperation('x-success: { code: 200 }'))).toEqual([]);
  expect(await findings(rule, oneOperation('operationId: a', 'get'))).toEqual([]);
});

it('wants none where an envelope says it', async () => {
  expect(await findings(rule, bitget('operationId: a'))).toEqual([]);
  expect(await findings(rule, bitget('x-success: [orderId]'))).toEqual([
    "openapi.yaml:5:5 `x-success` stands on a call whose answers have an envelope. Take it away: the envelope's code proves the success.",
  ]);
});

it('refuses a write without it', async () => {
  expect(await findings(rule, oneOperation('operationId: a', 'delete'))).toEqual([
    expect.stringMatching(/^openapi\.yaml:5:5 `x-success` is missing\. Name the properties/),
  ]);
});

it('refuses a read with it', async () => {
  expect(await findings(rule, oneOperation('x-success: empty', 'get'))).toEqual([
    'openapi.yaml:5:5 `x-success` stands on a GET. Take it away: a read carries nothing out.',
  ]);
});
