import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'channel-file-matches-name';

it('takes a channel that is called like its file', async () => {
  expect(await findings(rule, oneChannel('title: T', { name: 'aggTrade' }))).toEqual([]);
});

it('refuses a channel that stands in asyncapi.yaml', async () => {
  const files = {
    'asyncapi.yaml': 'asyncapi: 3.0.0\ninfo: { title: T, version: 1 }\nchannels:\n  trade: { title: T }\n',
  };
  expect(await findings(rule, files)).toEqual([
    'asyncapi.yaml:4:3 The channel `trade` stands in asyncapi.yaml. Move it to channels/trade.yaml and refer to it.',
  ]);
});

it.each([
  ['agg-trade', '`agg-trade` is no name of a method. Write it in camelCase.'],
  ['close', '`close` is what the streams of every API have. Name the channel otherwise.'],
])('refuses the name %s', async (name, message) => {
  expect(await findings(rule, oneChannel('title: T', { name }))).toEqual([`asyncapi.yaml:4:3 ${message}`]);
});

it('refuses a file of another name', async () => {
  const files: Record<string, string> = { ...oneChannel('title: T'), 'channels/trades.yaml': 'title: T' };
  files['asyncapi.yaml'] = files['asyncapi.yaml']?.replace('channels/trade.yaml', 'channels/trades.yaml') ?? '';
  expect(await findings(rule, files)).toEqual([
    'asyncapi.yaml:4:3 `trade` is described in trades.yaml. Rename the file to trade.yaml.',
  ]);
});
