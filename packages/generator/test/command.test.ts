import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { command } from '../src/command.ts';

// What a whole run writes is tested on the packed package, in tools/packaging.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generator-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const describeApi = (text: string) => {
  mkdirSync(join(folder, 'specs/mine'), { recursive: true });
  writeFileSync(join(folder, 'specs/mine/openapi.yaml'), text);
};

it('says what to write where nothing is described', async () => {
  const { code, err } = await command([], folder);
  expect([code, err]).toEqual([1, expect.stringContaining('Write specs/<api>/openapi.yaml')]);
});

it('says its version', async () => {
  expect(await command(['--version'], folder)).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
});

it('tells what a description lacks that says nothing of its client', async () => {
  describeApi('openapi: 3.1.0\ninfo: { title: Mine }\n');
  const { code, err } = await command([], folder);
  expect([code, err]).toEqual([1, expect.stringMatching(/^specs\/mine\/openapi\.yaml:1:1 {2}.*x-client/)]);
  expect(readdirSync(folder)).toEqual(['specs']);
});

it('has nothing to check before a client was made', async () => {
  describeApi('openapi: 3.1.0\n');
  writeFileSync(
    join(folder, 'specs/mine/openapi.yaml'),
    `openapi: 3.1.0
info:
  title: Mine
  x-client: { exchange: binance, receiver: mine, prefixes: [/], symbol: A, security: { signed: [S], role: S } }
`,
  );
  const { code, err } = await command(['--check'], folder);
  expect([code, err]).toEqual([1, expect.stringContaining('no client was made here yet')]);
  expect((await command(['other'], folder)).err).toContain('There is no specs/other/openapi.yaml.');
});
