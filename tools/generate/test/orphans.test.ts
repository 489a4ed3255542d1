import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemsIn } from './problems.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => workspace.remove());

const usdm = 'specs/binance-usdm';
const shared = 'specs/binance-shared';

const add = (path: string, text: string) => {
  mkdirSync(join(workspace.folder, path, '..'), { recursive: true });
  workspace.write(path, text);
};

it('takes descriptions in which everything is named', async () => {
  expect(await problemsIn(workspace)).toEqual([]);
});

it('refuses a path that was not entered, and leaves out what only that path names', async () => {
  add(`${usdm}/paths/trade/v1_forgotten.yaml`, 'get: { x: { $ref: ../../schemas/Forgotten.yaml } }\n');
  add(`${usdm}/schemas/Forgotten.yaml`, 'type: object\n');
  expect(await problemsIn(workspace)).toEqual([
    `${usdm}/paths/trade/v1_forgotten.yaml:1:1  Nothing refers to this file, so no client has its operations. Enter it in \`paths\` of openapi.yaml, or delete it.`,
  ]);
});

it.each([
  ['schemas/Forgotten.yaml', 'so nothing is described by it. Refer to it where the wire has it, or delete it.'],
  [
    'channels/forgotten.yaml',
    'so no client can subscribe to it. Enter it in `channels` of asyncapi.yaml, or delete it.',
  ],
  ['examples/forgotten.yaml', 'so nothing shows it. Refer to it from its operation, or delete it.'],
  [
    'error-codes/forgotten.yaml',
    'so no client knows its codes. Enter it in `x-error-codes` of openapi.yaml, or delete it.',
  ],
  ['schemas/deeper/Forgotten.yml', 'so nothing is described by it. Refer to it where the wire has it, or delete it.'],
  ['responses.yaml', 'so it says nothing. Refer to it, or delete it.'],
])('refuses %s that nothing names', async (path, fix) => {
  add(`${usdm}/${path}`, 'type: object\n');
  expect(await problemsIn(workspace)).toEqual([`${usdm}/${path}:1:1  Nothing refers to this file, ${fix}`]);
});

it('refuses orphans that name each other', async () => {
  add(`${usdm}/schemas/A.yaml`, 'properties: { b: { $ref: B.yaml } }\n');
  add(`${usdm}/schemas/B.yaml`, 'properties: { a: { $ref: A.yaml } }\n');
  const told = await problemsIn(workspace);
  expect(told.map((line) => line.split(':')[0])).toEqual([`${usdm}/schemas/A.yaml`, `${usdm}/schemas/B.yaml`]);
});

it('refuses a parameter that nothing names, at its line', async () => {
  const text = workspace.read(`${usdm}/parameters.yaml`);
  workspace.write(
    `${usdm}/parameters.yaml`,
    `${text}Forgotten:\n  { name: forgotten, in: query, schema: { type: string } }\n`,
  );
  const line = text.split('\n').length;
  expect(await problemsIn(workspace)).toEqual([
    `${usdm}/parameters.yaml:${line}:1  Nothing refers to \`Forgotten\`. Refer to it with $ref, or delete it.`,
  ]);
});

it('refuses what no API names of what they share, once all of them have been read', async () => {
  add(`${shared}/schemas/Forgotten.yaml`, 'type: string\n');
  workspace.edit(`${shared}/error-codes/meanings.yaml`, 'SAME_ORDER:', 'FORGOTTEN: {}\nSAME_ORDER:');
  expect(await problemsIn(workspace)).toEqual([
    `${shared}/schemas/Forgotten.yaml:1:1  Nothing refers to this file, so nothing is described by it. Refer to it where the wire has it, or delete it.`,
    `${shared}/error-codes/meanings.yaml:2:1  Nothing refers to \`FORGOTTEN\`. Refer to it with $ref, or delete it.`,
  ]);
  // Another API may name it.
  expect(await problemsIn(workspace, ['binance-usdm'])).toEqual([]);
});

it('tells of nothing unnamed where a reference leads nowhere: it may be what was meant', async () => {
  workspace.edit(`${usdm}/openapi.yaml`, 'paths/trade/v1_order.yaml', 'paths/trade/v1_oder.yaml');
  expect(await problemsIn(workspace)).toHaveLength(1);
});

it('counts what only streams name', async () => {
  workspace.edit(`${usdm}/asyncapi.yaml`, '  allPrices: { $ref: channels/allPrices.yaml }\n', '');
  expect((await problemsIn(workspace)).at(-1)).toBe(
    `${usdm}/channels/allPrices.yaml:1:1  Nothing refers to this file, so no client can subscribe to it. Enter it in \`channels\` of asyncapi.yaml, or delete it.`,
  );
});
