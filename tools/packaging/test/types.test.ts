import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { here } from '../src/paths.ts';
import { entriesOf, readManifest } from '../src/published.ts';
import { checkTypes, complaintsIn, complaintsOn, type Project, versions } from '../src/typescript.ts';

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

/** A program that imports every module of every package. */
const everyEntry = (): Record<string, string> => ({
  'entries.ts': Object.keys(inject('tarballs'))
    .flatMap((name) => entriesOf(readManifest(join(inject('consumer'), 'node_modules', name))))
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry, at) => `export * as entry${at} from '${entry}';\n`)
    .join(''),
});

// A compiler is longest at the packages, so programs that are compiled alike are compiled together.
describe.each(versions)('TypeScript %s, strict and with library checks', (version) => {
  const check = (...[sources, project, options]: [Record<string, string>, Project, object?]) =>
    checkTypes(inject('consumer'), sources, version, project, { ...options });

  it('accepts programs that use the packages, and finds the types of every module (nodenext, on Node)', async () => {
    expect(await check({ ...programs['nodenext, on Node'], ...everyEntry() }, 'nodenext, on Node')).toBe('');
  });

  it('finds the types of every module (bundler, for a browser)', async () => {
    // Of some, such as the sandbox, the types name Node's.
    expect(await check(everyEntry(), 'bundler, for a browser', { types: ['node'] })).toBe('');
  });

  describe('bundler, for a browser', () => {
    // Before 5.5 a predicate has to be written out, as in values.ts.
    const filters = version.startsWith('5.4') ? {} : { 'filters.ts': read('filters.ts') };
    const mistake = read('clients.ts').replace("marginType: 'ISOLATED'", "marginType: 'LONELY'");
    let complaints: string;
    beforeAll(async () => {
      const more = { ...filters, 'widening.ts': read('widening.ts'), 'mistake.ts': mistake };
      complaints = await check({ ...programs['bundler, for a browser'], ...more }, 'bundler, for a browser');
    });

    it('finds a mistake in a program', () => {
      expect(complaintsOn('mistake.ts', complaints)).toContain('LONELY');
    });

    it('accepts the others, that find a filter by its kind and tell undefined from left out where that widens the effect', () => {
      expect(complaintsIn(complaints).filter((complaint) => !complaint.startsWith('mistake.ts'))).toEqual([]);
    });
  });

  it('tells undefined from left out without exactOptionalPropertyTypes too, in words that name what is wrong', async () => {
    const widening = read('widening.ts');
    const sources = { 'widening.ts': widening, 'untold.ts': widening.replaceAll('@ts-expect-error', '') };
    const complaints = await check(sources, 'bundler, for a browser', { exactOptionalPropertyTypes: false });
    expect(complaintsOn('widening.ts', complaints)).toBe('');
    expect(complaintsOn('untold.ts', complaints)).toContain(
      "Type 'string | undefined' is not assignable to type 'string'",
    );
    expect(complaintsOn('untold.ts', complaints)).toContain("is not assignable to type 'NoParameterOfThisCall<");
    expect(complaintsIn(complaints).filter((complaint) => !/^(widening|untold)\.ts/.test(complaint))).toEqual([]);
  });
});

// Of the compilers that the nightly run tries, the oldest is the one that a type of the library most often surprises.
it.each((['5.4.5'] as const).filter((oldest) => !versions.includes(oldest)))(
  'TypeScript %s finds the types of every module too',
  async (oldest) => {
    const types = { types: ['node'] };
    expect(await checkTypes(inject('consumer'), everyEntry(), oldest, 'nodenext, on Node', types)).toBe('');
  },
);
