import { expect, it } from 'vitest';
import { clients, findings, oneOperation } from '../in-memory.ts';

const rule = 'signed-has-timestamp';

const signed = (...names: string[]) =>
  oneOperation(
    `security: [{ ApiKey: [], Signature: [TRADE] }]\nparameters: [${names.map((name) => `{ name: ${name}, in: query }`).join(', ')}]`,
  );

it('takes a signed call that ends with both', async () => {
  expect(await findings(rule, signed('symbol', 'recvWindow', 'timestamp'))).toEqual([]);
});

it('refuses a signed call without them, or not last', async () => {
  expect(await findings(rule, signed('symbol'))).toEqual([
    expect.stringContaining('A signed call ends with `recvWindow` and `timestamp`. Add the shared parameters, last.'),
  ]);
  expect(await findings(rule, signed('timestamp', 'recvWindow'))).toHaveLength(1);
});

it('refuses `timestamp` on a call that is not signed, and leaves Bitget alone', async () => {
  const key = 'security: [{ ApiKey: [] }]\nparameters: [{ name: timestamp, in: query }]';
  expect(await findings(rule, oneOperation(key))).toHaveLength(1);
  const bitget = 'security: [{ AccessKey: [], AccessSign: [READ], AccessPassphrase: [], AccessTimestamp: [] }]';
  expect(await findings(rule, oneOperation(bitget, 'post', '/api/v2/thing', clients.bitget))).toEqual([]);
});
