import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemsIn } from './problems.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => workspace.remove());

const root = 'specs/binance-usdm/asyncapi.yaml';

it('refuses a server that the operations do not have, and misses one that they have', async () => {
  workspace.edit(root, '  sandbox:', '  sandbx:');
  expect(await problemsIn(workspace)).toEqual([
    `${root}:12:1  openapi.yaml has a server \`sandbox\`, and this file has none. Say where its streams are.`,
    `${root}:18:3  openapi.yaml has no server \`sandbx\`. Did you mean \`sandbox\`? Use a name that it has.`,
  ]);
});

it('refuses a proof by an operation that does not exist', async () => {
  const depth = 'specs/binance-usdm/channels/depth.yaml';
  workspace.edit(depth, 'getExchangeInformation', 'getExchangeInformatoin');
  expect(await problemsIn(workspace)).toEqual([
    expect.stringMatching(
      /depth\.yaml:12:23 {2}There is no operation `getExchangeInformatoin`\. Did you mean `getExchangeInformation`\? Name/,
    ),
  ]);
});

it('refuses a book from an operation that does not exist, or from members that frames do not have', async () => {
  const depth = 'specs/binance-usdm/channels/depth.yaml';
  workspace.edit(depth, 'snapshot: { operation: getExchangeInformation', 'snapshot: { operation: getBook');
  expect(await problemsIn(workspace)).toEqual([
    expect.stringMatching(
      /depth\.yaml:17:26 {2}There is no operation `getBook`\..* the book and the number of its last/,
    ),
  ]);
  workspace.edit(depth, 'snapshot: { operation: getBook', 'snapshot: { operation: getExchangeInformation');
  workspace.edit(depth, '  asks: a\n', '  asks: asks\n');
  expect(await problemsIn(workspace)).toEqual([
    expect.stringMatching(/depth\.yaml:15:\d+ {2}A frame has no `asks`: `asks` is not described/),
  ]);
});

it('says what is wrong with an operation id that is a number, also where a proof names none', async () => {
  workspace.edit('specs/binance-usdm/channels/depth.yaml', 'getExchangeInformation', 'getExchangeInformatoin');
  workspace.edit('specs/binance-usdm/paths/trade/v1_order.yaml', 'operationId: newOrder', 'operationId: 7');
  const told = (await problemsIn(workspace)).join('\n');
  expect(told).toContain('There is no operation `getExchangeInformatoin`.');
  expect(told).toMatch(/v1_order\.yaml:\d+:\d+ /);
});

it('refuses channels without a description around them, and one that does not begin as AsyncAPI does', async () => {
  workspace.edit(root, 'asyncapi: 3.0.0', 'asyncapi: 2.6.0');
  const begin = `${root}:1:1  The file cannot be used. It does not begin with \`asyncapi: 3.0.0\`. Describe the streams of an API in it.`;
  expect(await problemsIn(workspace)).toEqual([begin]);
  rmSync(join(workspace.folder, root));
  expect(await problemsIn(workspace)).toEqual([expect.stringContaining(`${root}:1:1  `)]);
});

it('tells what is wrong with operations and streams at once', async () => {
  workspace.edit('specs/binance-usdm/channels/depth.yaml', 'x-route: public', 'x-route: pubic');
  workspace.edit('specs/binance-usdm/paths/trade/v1_order.yaml', 'x-idempotency: create', 'x-idempotency: once');
  const told = await problemsIn(workspace);
  expect(told.join('\n')).toMatch(/There is no route `pubic`\. Did you mean `public`\?/);
  expect(told.join('\n')).toMatch(/`x-idempotency` is not in its form/);
});
