import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'component-names-differ';

const using = (one: string, other: string) => ({
  ...oneChannel(
    `messages: { m: { payload: { type: array, items: { anyOf: [{ $ref: ${one} }, { $ref: ${other} }] } } } }`,
  ),
  'schemas/Level.yaml': 'type: object',
  'schemas/deeper/Level.yaml': 'type: string',
});

it('takes one file that is used twice', async () => {
  expect(await findings(rule, using('../schemas/Level.yaml', '../schemas/Level.yaml'))).toEqual([]);
});

it('refuses two files of one name', async () => {
  expect(await findings(rule, using('../schemas/Level.yaml', '../schemas/deeper/Level.yaml'))).toEqual([
    expect.stringMatching(/^channels\/trade\.yaml:1:\d+ Two components are called `Level`\. Give one of the two/),
  ]);
});
