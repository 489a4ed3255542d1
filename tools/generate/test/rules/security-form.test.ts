import { expect, it } from 'vitest';
import { findings, oneOperation } from '../in-memory.ts';

const rule = 'security-form';

it.each([
  'security: []',
  'security: [{ ApiKey: [] }]',
  'security: [{ ApiKey: [], Signature: [USER_DATA] }]',
  'security: [{ AccessKey: [], AccessSign: [READ], AccessPassphrase: [], AccessTimestamp: [] }]',
])('takes %s', async (line) => {
  expect(await findings(rule, oneOperation(line))).toEqual([]);
});

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
