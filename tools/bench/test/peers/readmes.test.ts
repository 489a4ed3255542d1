import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { here, root } from '../../src/paths.ts';
import type { Language } from '../../src/peers/report/language.ts';
import { readmes, withComparison } from '../../src/peers/report/readmes.ts';
import { type Run, report } from '../../src/peers/report/report.ts';

const results = join(here, 'results');
const run = JSON.parse(readFileSync(join(results, 'results.json'), 'utf8')) as Run;

describe.each(Object.entries(readmes) as [Language, string][])('the page in %s', (language, name) => {
  const page = readFileSync(join(root, name), 'utf8');

  it('shows what the whole run that is checked in measured', () => {
    expect(withComparison(page, run, language)).toBe(page);
  });

  it('shows charts that are there', () => {
    const shown = [...page.matchAll(/(?:src|srcset)="(tools\/bench\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(shown.length).toBeGreaterThanOrEqual(4);
    expect(shown.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('takes the numbers of another run, and leaves the rest alone', () => {
    const older = { ...run, conditions: { ...run.conditions, date: '2001-02-03' } };
    const changed = withComparison(page, older, language);
    expect(changed).toContain('2001-02-03');
    expect(withComparison(changed, run, language)).toBe(page);
  });
});

it('a page without marks is not touched, and the message says what it lacks', () => {
  expect(() => withComparison('# Page', run, 'en')).toThrow(
    'README.md has no <!-- comparison: npm run bench -- --peers --> with <!-- end of comparison --> behind it',
  );
});

it('the run that is checked in is whole, and its page is made of its numbers', () => {
  expect(run.leftOut).toEqual([]);
  expect(run.command).toBe('npm run bench -- --peers');
  for (const { name, text } of report(run)) expect(readFileSync(join(results, name), 'utf8'), name).toBe(text);
});
