import { expect, it } from 'vitest';
import { clients, findings, oneOperation } from '../in-memory.ts';

const rule = 'security-form';

it.each(['security: []', 'security: [{ ApiKey: [] }]', 'security: [{ ApiKey: [], Signature: [USER_DATA] }]'])(
  'takes %s',
  async (line) => {
    expect(await findings(rule, oneOperation(line))).toEqual([]);
  },
);

it.each([
  'security: [{ Signature: [TRADE] }]',
  'security: [{ ApiKey: [], Signature: [] }]',
  'security: [{ ApiKey: [TRADE] }]',
  'security: [{ ApiKey: [] }, { ApiKey: [], Signature: [TRADE] }]',
])('refuses %s', async (line) => {
  expect(await findings(rule, oneOperation(line))).toEqual([
    expect.stringMatching(/^openapi\.yaml:6:17 No client can satisfy this `security`\. Write \[\]/),
  ]);
});

it('knows the forms of the API at hand, and no others', async () => {
  const signed = 'security: [{ AccessKey: [], AccessSign: [READ], AccessPassphrase: [], AccessTimestamp: [] }]';
  const bitget = (line: string) => oneOperation(line, 'post', '/api/v2/thing', clients.bitget);
  expect(await findings(rule, bitget(signed))).toEqual([]);
  expect(await findings(rule, oneOperation(signed))).toEqual([
    'openapi.yaml:6:17 No client can satisfy this `security`. Write [], [{ ApiKey: [] }] or ' +
      '[{ ApiKey: [], Signature: [<ROLE>] }].',
  ]);
  expect(await findings(rule, bitget('security: [{ AccessKey: [] }]'))).toEqual([
    'openapi.yaml:6:17 No client can satisfy this `security`. Write [] or ' +
      '[{ AccessKey: [], AccessSign: [<ROLE>], AccessPassphrase: [], AccessTimestamp: [] }].',
  ]);
});
