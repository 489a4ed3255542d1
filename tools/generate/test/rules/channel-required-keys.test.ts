import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'channel-required-keys';

const whole = `address: '{symbol}@trade'
title: Trades
summary: Every trade.
description: Sent at once.
externalDocs: { url: https://example.com }
x-zh: { summary: 成交。, description: 逐笔。 }
x-overflow: keep
parameters: { symbol: { description: The contract., x-zh: 合约。, examples: [BTCUSDT] } }
messages: { trade: { payload: { type: object }, examples: [{ payload: {} }] } }
`;

it('takes a channel that says everything', async () => {
  expect(await findings(rule, oneChannel(whole))).toEqual([]);
});

it.each(['address', 'title', 'summary', 'description', 'externalDocs', 'x-zh', 'x-overflow', 'messages'])(
  'asks for %s',
  async (key) => {
    const without = whole.replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
    expect(await findings(rule, oneChannel(without))).toEqual([
      expect.stringMatching(new RegExp(`^channels/trade\\.yaml:1:1 The channel has no \`${key}\`\\. \\w.+\\.$`)),
    ]);
  },
);

it.each([
  ['Every trade.', 'Every trade', 'The summary is not one sentence.'],
  ['Sent at once.', 'Every trade.', 'The description says no more than the summary.'],
  [' description: The contract.,', '', 'The parameter `symbol` has no `description`.'],
  [' x-zh: 合约。,', '', 'The parameter `symbol` has no `x-zh`.'],
  [', examples: [BTCUSDT]', '', 'The parameter `symbol` has neither `enum` nor `examples`.'],
  ['payload: { type: object }, ', '', 'The message has no `payload`.'],
  [', examples: [{ payload: {} }]', '', 'The message has no `examples`.'],
  ['messages: {', 'messages: { other: { payload: {}, examples: [{}] },', 'The channel has 2 messages.'],
])('refuses it with %j as %j', async (from, to, message) => {
  expect(whole).toContain(from);
  expect(await findings(rule, oneChannel(whole.replace(from, to)))).toEqual([expect.stringContaining(message)]);
});

it('lets the events of an account be a message each', async () => {
  const events = whole.replace('messages: {', 'x-user-data: true\nmessages: { other: { payload: {}, examples: [{}] },');
  expect(await findings(rule, oneChannel(events))).toEqual([]);
});
