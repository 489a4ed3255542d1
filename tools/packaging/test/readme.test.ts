import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { programsIn } from '../src/code-blocks.ts';
import { here } from '../src/paths.ts';
import { findPublished } from '../src/published.ts';
import { runNode } from '../src/run.ts';
import { checkTypes } from '../src/typescript.ts';

/** Names that stand for the reader's own in every sample. */
const names = { 'names.d.ts': readFileSync(join(here, 'consumer/names.d.ts'), 'utf8') };

const readmes = findPublished().map(({ name, folder }) => {
  const path = join(folder, 'README.md');
  return { name, programs: existsSync(path) ? programsIn(readFileSync(path, 'utf8')) : [] };
});

it.each(readmes.filter(({ programs }) => programs.length > 0))(
  'the README of $name shows code that compiles',
  async ({ programs }) => {
    const files = Object.fromEntries(programs.map(({ line, source }) => [`line-${line}.ts`, source]));
    expect(await checkTypes(inject('consumer'), { ...names, ...files }, '5.9.3', 'nodenext, on Node')).toBe('');
  },
);

const apis = ['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix', 'bitget-uta'];

it.each(apis)('the README of %s shows a call to the sandbox that works', async (api) => {
  const readme = readmes.find(({ name }) => name === `@openderivs/${api}`);
  const sample = readme?.programs.find(({ source }) => source.includes('startSandbox')) ?? { source: '' };
  const { code } = await transform(sample.source, { loader: 'ts', format: 'esm', target: 'node20' });
  expect(code).toContain('await startSandbox()');
  expect(await runNode(`${code}\nprocess.stdout.write('done');`, inject('consumer'))).toBe('done');
});
