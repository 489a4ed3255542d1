import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { here } from '../../src/paths.ts';
import { entriesOf, readManifest } from '../../src/published.ts';
import { attempt } from '../../src/run.ts';

const attwManifest = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');
const attw = join(dirname(attwManifest), 'dist/index.js');

const packages = Object.entries(inject('tarballs')).map(([name, tarball]) => {
  return { name, tarball, manifest: readManifest(join(inject('consumer'), 'node_modules', name)) };
});

// JSON has no types that could be wrong.
const typed = packages.filter(({ manifest }) => entriesOf(manifest).some((entry) => !entry.endsWith('.json')));

it.each(typed)('every ESM resolution finds the types of $name', async ({ tarball }) => {
  const options = ['--profile', 'esm-only', '--no-emoji', '--no-color'];
  const { code, output } = await attempt(process.execPath, [attw, tarball, ...options], here);
  expect(code, output).toBe(0);
});
