import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'no-written-operations';

it('takes a description without operations', async () => {
  expect(await findings(rule, oneChannel('title: T'))).toEqual([]);
});

it('refuses operations', async () => {
  const files: Record<string, string> = { ...oneChannel('title: T') };
  files['asyncapi.yaml'] += "operations: { trade: { action: send, channel: { $ref: '#/channels/trade' } } }\n";
  expect(await findings(rule, files)).toEqual([
    'asyncapi.yaml:5:1 `operations` are added to the bundle, one for each channel. Take them out.',
  ]);
});
