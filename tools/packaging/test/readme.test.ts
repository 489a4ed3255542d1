import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { programsIn } from '../src/code-blocks.ts';
import { here } from '../src/paths.ts';
import { findPublished } from '../src/published.ts';
import { checkTypes } from '../src/typescript.ts';

/** Names that stand for the reader's own in every sample. */
const names = { 'names.d.ts': readFileSync(join(here, 'consumer/names.d.ts'), 'utf8') };

it.each(findPublished())('the README of $name shows code that compiles', async ({ folder }) => {
  const programs = programsIn(readFileSync(join(folder, 'README.md'), 'utf8'));
  const files = Object.fromEntries(programs.map(({ line, source }) => [`line-${line}.ts`, source]));
  expect(await checkTypes(inject('consumer'), { ...names, ...files }, '5.9.3', 'nodenext, on Node')).toBe('');
});
