import { expect, it } from 'vitest';
import { type Files, findings } from '../in-memory.ts';

const rule = 'folder-is-a-tag';

const inFolder = (folder: string): Files => ({
  'openapi.yaml': `openapi: 3.1.0\ninfo: { title: T, version: 1 }\npaths:\n  /fapi/v1/a: { $ref: paths/${folder}/v1_a.yaml }`,
  [`paths/${folder}/v1_a.yaml`]: 'get: { tags: [account] }\npost: { tags: [trade] }',
});

it('takes the folder of any of its tags', async () => {
  expect(await findings(rule, inFolder('trade'))).toEqual([]);
  expect(await findings(rule, inFolder('account'))).toEqual([]);
});

it('refuses another folder', async () => {
  expect(await findings(rule, inFolder('misc'))).toEqual([
    'paths/misc/v1_a.yaml:1:1 No operation of this file has the tag `misc`. Move the file to paths/account/.',
  ]);
});
