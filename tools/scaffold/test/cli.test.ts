import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './support.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const tsx = join(root, 'node_modules/.bin/tsx');
const title = ['--title', 'Bitget v2 contract (mix) REST API'];

let workspace: string;
const scaffold = (...args: string[]) => spawnSync(tsx, [cli, ...args], { cwd: workspace, encoding: 'utf8' });
const written = (): string[] => readdirSync(join(workspace, 'packages'));

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'scaffold-'));
  mkdirSync(join(workspace, 'packages'));
  writeFileSync(join(workspace, '.gitignore'), 'node_modules\n');
  for (const path of ['specs/redocly.yaml', 'specs/bitget-mix', 'specs/bitget-shared', 'biome.json']) {
    cpSync(join(root, path), join(workspace, path), { recursive: true });
  }
});
afterEach(() => rmSync(workspace, { recursive: true }));

it('writes the whole folder, says what is left to do, and overwrites nothing', () => {
  const { status, stdout, stderr } = scaffold('bitget-mix', ...title, '--time', 'getServerTime.serverTime');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('packages/bitget-mix/src/create.ts\n');
  expect(stdout).toContain('npm run generate -- bitget-mix');
  expect(readFileSync(join(workspace, 'packages/bitget-mix/README.md'), 'utf8')).toContain('<!-- operations:start -->');

  const kept = join(workspace, 'packages/bitget-mix/src/create.ts');
  writeFileSync(kept, 'mine');
  const again = scaffold('bitget-mix', ...title);
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/^packages\/bitget-mix is there already\. Nothing is overwritten/);
  expect(readFileSync(kept, 'utf8')).toBe('mine');
});

it('tells where a description does not lint, and writes nothing', () => {
  const file = join(workspace, 'specs/bitget-mix/paths/common/public_time.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('operationId: getServerTime', 'operationId: getServerTime\n  x-tpyo: 1'),
  );
  const { status, stderr } = scaffold('bitget-mix', ...title);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^specs\/bitget-mix\/paths\/common\/public_time\.yaml:\d+:\d+ {2}.*x-tpyo/m);
  expect(stderr).toContain('Nothing was written.');
  expect(written()).toEqual([]);
});
