import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'member-letters-explained';

const member = (name: string, more: string) =>
  oneChannel(
    `messages: { m: { payload: { type: array, items: { type: object, properties: { ${name}: { ${more} } } } } } }`,
  );
const all = 'title: Price, description: Price of the trade., x-zh: 成交价。';

it('takes letters that are explained, and words that need it less', async () => {
  expect(await findings(rule, member('p', all))).toEqual([]);
  expect(await findings(rule, member('lastPrice', 'type: string'))).toEqual([]);
});

it.each([
  ['title: Price, ', '`p` has no `title`. Name it in words.'],
  [' description: Price of the trade.,', '`p` has no `description`.'],
  [', x-zh: 成交价。', '`p` has no `x-zh`. Say the same in Chinese.'],
])('asks for %s', async (part, message) => {
  expect(await findings(rule, member('p', all.replace(part, '')))).toEqual([expect.stringContaining(message)]);
});
