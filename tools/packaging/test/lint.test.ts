import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, it } from 'vitest';
import { readManifest } from '../src/published.ts';

const packages = Object.entries(inject('tarballs')).map(([name, tarball]) => {
  return { name, tarball, manifest: readManifest(join(inject('consumer'), 'node_modules', name)) };
});

it.each(packages)('publint has nothing to say of $name', async ({ tarball, manifest }) => {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(bytes).buffer } });
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
});
