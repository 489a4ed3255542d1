import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { installedSize, sizeOf, withDependencies } from '../src/installed.ts';
import { here, root } from '../src/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'openderivs-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('adds up files in all folders but those of installed packages', () => {
  for (const inner of ['dist', 'node_modules']) {
    mkdirSync(join(folder, inner));
    writeFileSync(join(folder, inner, 'file'), 'x'.repeat(100));
  }
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(sizeOf(folder)).toBe(102);
});

it('finds a client, the runtime under it, and openapi-fetch with its types', () => {
  const names = withDependencies('@openderivs/binance-usdm', here).map((one) => one.split('/').slice(-1)[0]);
  expect(names.sort()).toEqual(['binance-usdm', 'client', 'openapi-fetch', 'openapi-typescript-helpers', 'signing']);
});

it('says which package is missing', () => {
  expect(() => withDependencies('no-such-package', here)).toThrow(/no-such-package/);
});

it('takes of a package of the workspace what is published, not what lies there', () => {
  const signing = join(root, 'packages/signing');
  expect(installedSize(signing)).toBeGreaterThan(10_000);
  expect(installedSize(signing)).toBeLessThan(sizeOf(signing));
});
