import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, it } from 'vitest';
import { here } from '../src/paths.ts';
import { entriesOf, readManifest } from '../src/published.ts';
import { attempt } from '../src/run.ts';

const attwManifest = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');
const attw = join(dirname(attwManifest), 'dist/index.js');

const packages = Object.entries(inject('tarballs')).map(([name, tarball]) => {
  return { name, tarball, manifest: readManifest(join(inject('consumer'), 'node_modules', name)) };
});

it.each(packages)('publint has nothing to say of $name', async ({ tarball, manifest }) => {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(bytes).buffer } });
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
});

// JSON has no types that could be wrong.
const typed = packages.filter(({ manifest }) => entriesOf(manifest).some((entry) => !entry.endsWith('.json')));

it.each(typed)('every ESM resolution finds the types of $name', async ({ tarball }) => {
  const options = ['--profile', 'esm-only', '--no-emoji', '--no-color'];
  const { code, output } = await attempt(process.execPath, [attw, tarball, ...options], here);
  expect(code, output).toBe(0);
});
