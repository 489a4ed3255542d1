import { afterEach, expect, it } from 'vitest';
import { BadInput } from '../src/problem.ts';
import { findTargets } from '../src/targets.ts';
import { targets } from './targets.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace | undefined;
afterEach(() => workspace?.remove());

const root = 'specs/bitget-mix/openapi.yaml';

it('finds every API of the project by its openapi.yaml, and no shared folder', () => {
  expect(targets.map(({ api }) => api)).toEqual(expect.arrayContaining(['binance-usdm', 'bitget-mix']));
  expect(targets.filter(({ api }) => api.endsWith('-shared'))).toEqual([]);
  expect(targets.find(({ api }) => api === 'bitget-mix')).toMatchObject({
    exchange: 'bitget',
    methods: 'BitgetMixMethods',
    envelope: 'data',
  });
});

it.each([
  ['exchange: bitget', 'exchange: Bitget', '`info.x-client.exchange`', 'the folder of the exchange'],
  ['    receiver: bitget\n', '', '`info.x-client`', 'where receiver is never left out'],
  ['receiver: bitget', 'reciever: bitget', '`info.x-client.reciever`', 'Did you mean `receiver`?'],
  ['prefixes: [/api', 'prefixes: [api', '`info.x-client.prefixes.0`', 'the beginning of a path'],
])('says what is wrong when %j is %j', (from, to, where, what) => {
  workspace = createWorkspace();
  workspace.edit(root, from, to);
  const { folder } = workspace;
  let problems: BadInput['problems'] = [];
  try {
    findTargets(folder);
  } catch (error) {
    problems = error instanceof BadInput ? error.problems : [];
  }
  expect(problems).toEqual([{ file: `${folder}/${root}`, line: 1, col: 1, message: expect.stringContaining(where) }]);
  expect(problems[0]?.message).toContain(what);
});
