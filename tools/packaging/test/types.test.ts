import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { here } from '../src/paths.ts';
import { entriesOf, readManifest } from '../src/published.ts';
import { checkTypes, type Project, projects, versions } from '../src/typescript.ts';

const read = (name: string): string => readFileSync(join(here, 'consumer', name), 'utf8');

/** What runs everywhere, and what only a Node project has. */
const everywhere = {
  'clients.ts': read('clients.ts'),
  'plain-fetch.ts': read('plain-fetch.ts'),
  'values.ts': read('values.ts'),
};
const programs: Record<Project, Record<string, string>> = {
  'nodenext, on Node': { ...everywhere, 'node.ts': read('node.ts') },
  'bundler, for a browser': everywhere,
};

const kinds = Object.keys(projects) as Project[];

/** A program that imports every module of every package. */
const everyEntry = (): string =>
  Object.keys(inject('tarballs'))
    .flatMap((name) => entriesOf(readManifest(join(inject('consumer'), 'node_modules', name))))
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry, at) => `export * as entry${at} from '${entry}';\n`)
    .join('');

describe.each(versions)('TypeScript %s, strict and with library checks', (version) => {
  it.each(kinds)('accepts programs that use the packages (%s)', async (project) => {
    expect(await checkTypes(inject('consumer'), programs[project], version, project)).toBe('');
  });

  it.each(kinds)('finds the types of every module (%s)', async (project) => {
    // Of some, such as the sandbox, the types name Node's.
    const types = { types: ['node'] };
    expect(await checkTypes(inject('consumer'), { 'entries.ts': everyEntry() }, version, project, types)).toBe('');
  });

  it('finds a mistake in such a program', async () => {
    const mistaken = { 'mistake.ts': read('clients.ts').replace("marginType: 'ISOLATED'", "marginType: 'LONELY'") };
    const complaints = await checkTypes(inject('consumer'), mistaken, version, 'bundler, for a browser');
    expect(complaints).toContain('mistake.ts');
    expect(complaints).toContain('LONELY');
  });

  describe('tells undefined from left out where that widens the effect', () => {
    const check = (source: string, exactOptionalPropertyTypes: boolean) =>
      checkTypes(inject('consumer'), { 'widening.ts': source }, version, 'bundler, for a browser', {
        exactOptionalPropertyTypes,
      });

    it.each([true, false])('with exactOptionalPropertyTypes: %s', async (exact) => {
      expect(await check(read('widening.ts'), exact)).toBe('');
    });

    it('in words that name what is wrong', async () => {
      const complaints = await check(read('widening.ts').replaceAll('@ts-expect-error', ''), false);
      expect(complaints).toContain("Type 'string | undefined' is not assignable to type 'string'");
      expect(complaints).toContain("is not assignable to type 'NoParameterOfThisCall<");
    });
  });
});

// Of the compilers that the nightly run tries, the oldest is the one that a type of the library most often surprises.
it.skipIf(versions.includes('5.4.5'))('TypeScript 5.4.5 finds the types of every module', async () => {
  const types = { types: ['node'] };
  const entries = { 'entries.ts': everyEntry() };
  expect(await checkTypes(inject('consumer'), entries, '5.4.5', 'nodenext, on Node', types)).toBe('');
});

// Before 5.5 a predicate has to be written out, as in values.ts.
it.each(versions.filter((version) => !version.startsWith('5.4')))(
  'TypeScript %s finds a filter by its kind',
  async (version) => {
    const filters = { 'filters.ts': read('filters.ts') };
    expect(await checkTypes(inject('consumer'), filters, version, 'bundler, for a browser')).toBe('');
  },
);
