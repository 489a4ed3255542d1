import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'channel-topic';

const speed = (values: string, more = "x-lead: '@', x-left-out: 250ms") => `address: '{symbol}@depth{speed}'
parameters: { symbol: { examples: [BTCUSDT] }, speed: { enum: [${values}], ${more} } }`;

it('takes an address made of its parameters, and an object with the same', async () => {
  expect(await findings(rule, oneChannel(speed("'', '@100ms', '@500ms'")))).toEqual([]);
  const object = "address: 't/{symbol}'\nx-topic: { topic: t, symbol: '{symbol}' }\nparameters: { symbol: {} }";
  expect(await findings(rule, oneChannel(object))).toEqual([]);
});

it('refuses the default speed as a suffix', async () => {
  expect(await findings(rule, oneChannel(speed("'', '@100ms', '@250ms'")))).toEqual([
    expect.stringMatching(
      /^channels\/trade\.yaml:2:\d+ `@250ms` is what holds without a suffix: as one, the stream stays silent\./,
    ),
  ]);
  expect(
    await findings(rule, oneChannel(speed("'', '@100ms'", "default: '@250ms', x-lead: '@', x-left-out: 250ms"))),
  ).toEqual([expect.stringContaining('`default` would be sent by other tools')]);
});

it.each([
  [speed("'@100ms'"), '`speed` cannot be left out.'],
  [speed("'', '@100ms'", "x-lead: '@'"), '`speed` may be left out. Say with `x-left-out` what holds then.'],
  [speed("'', 100ms"), '`100ms` does not begin with `@`. Write the value as it goes to the wire.'],
  [
    "address: '{symbl}@trade'\nparameters: { symbol: {} }",
    '`{symbl}` is no parameter of the channel. Did you mean `symbol`?',
  ],
  ["address: '{symbol}@trade'\nparameters: { symbol: {}, id: {} }", 'The parameter `id` stands nowhere in `address`.'],
  [
    "address: '{symbol}'\nx-topic: { topic: t }\nparameters: { symbol: {} }",
    'The parameter `symbol` stands nowhere in `x-topic`.',
  ],
])('refuses %s', async (body, message) => {
  expect((await findings(rule, oneChannel(body))).join()).toContain(message);
});
