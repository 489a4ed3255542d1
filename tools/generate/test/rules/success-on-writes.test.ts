import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'success-on-writes';
const bitget = 'security: [{ AccessKey: [], AccessSign: [TRADE], AccessPassphrase: [], AccessTimestamp: [] }]';

it('wants the key on a write and not on a read', async () => {
  expect(await findings(rule, oneOperation('x-success: { code: 200 }'))).toEqual([]);
  expect(await findings(rule, oneOperation('operationId: a', 'get'))).toEqual([]);
});

it('wants none where an envelope says it', async () => {
  expect(await findings(rule, oneOperation(bitget))).toEqual([]);
  expect(await findings(rule, oneOperation(`${bitget}\nx-success: [orderId]`))).toEqual([
    "openapi.yaml:5:5 `x-success` stands on a call of Bitget. Take it away: the envelope's code `00000` proves the success.",
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
