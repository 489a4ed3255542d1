import { expect, it } from 'vitest';
import { outcomeOf } from '../src/run/outcome.ts';
import type { Report } from '../src/suite/report.ts';

const expected = { runtime: 'bun', is: 'Bun', version: '1.4.5' };
const results = [{ name: 'a' }, { name: 'b', failure: 'broke' }, { name: 'c' }];
const report: Report = { runtime: 'Bun', version: '1.4.5', planned: 3, results };

it('counts what passed and keeps what failed', () => {
  expect(outcomeOf(expected, report)).toMatchObject({ passed: 2, failures: [{ name: 'b', why: 'broke' }] });
});

const failuresOf = (change: Partial<Report>) =>
  outcomeOf(expected, { ...report, results: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], ...change }).failures.map(
    ({ name }) => name,
  );

it.each([
  ['nothing, where all is as expected', {}, []],
  ['another runtime', { runtime: 'Node' }, ['another runtime']],
  ['another version', { version: '2.0.0' }, ['another version']],
  ['a check that is missing', { planned: 4 }, ['incomplete']],
  ['a check that came twice', { results: [{ name: 'a' }, { name: 'a' }, { name: 'b' }] }, ['incomplete']],
  ['a suite without checks', { planned: 0, results: [] }, ['incomplete']],
])('tells of %s', (_what, change, failures) => {
  expect(failuresOf(change)).toEqual(failures);
});

it('takes the version of a runtime that tells none, and of one that tells less', () => {
  expect(failuresOf({ version: '' })).toEqual([]);
  expect(failuresOf({ version: '1.0.0.0' })).toEqual([]);
});
