import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests, failures } from '../src/count-tests.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const group of ['packages', 'tools']) mkdirSync(join(root, group));
});
afterEach(() => rmSync(root, { recursive: true }));

function addPackage(group: string, name: string, scripts: object, report?: object) {
  const folder = join(root, group, name);
  mkdirSync(join(folder, '.test-results'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, scripts }));
  if (report) writeFileSync(join(folder, '.test-results', 'vitest.json'), JSON.stringify(report));
}

const report = (passed: number, failed = 0, pending = 0, failedSuites = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  numFailedTestSuites: failedSuites,
});

test('adds up the reports of all packages', () => {
  addPackage('packages', 'a', { test: 'vitest run' }, report(3));
  addPackage('tools', 'b', { test: 'vitest run' }, report(4, 1, 2));
  expect(countTests(root)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test('a package whose tests left no report counts as a failure', () => {
  addPackage('packages', 'a', { test: 'vitest run' });
  expect(countTests(root)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test file that could not be loaded counts as a failure', () => {
  addPackage('packages', 'a', { test: 'vitest run' }, report(2, 0, 0, 1));
  expect(countTests(root)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

test('a package without tests counts nothing', () => {
  addPackage('packages', 'a', { build: 'tsdown' });
  expect(countTests(root)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('names what failed, with the first line of why', () => {
  const file = (name: string) => join(root, 'tools', 'b', 'test', name);
  addPackage('packages', 'a', { test: 'vitest run' });
  addPackage(
    'tools',
    'b',
    { test: 'vitest run' },
    {
      ...report(1, 1, 0, 2),
      testResults: [
        {
          name: file('some.test.ts'),
          status: 'failed',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'group holds', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'group breaks',
              failureMessages: ['AssertionError: expected 1 to be 2\n    at x.ts:1'],
            },
          ],
        },
        {
          name: file('other.test.ts'),
          status: 'failed',
          message: 'Cannot find package\n    at y.ts:1',
          assertionResults: [],
        },
        { name: file('good.test.ts'), status: 'passed', message: '', assertionResults: [] },
      ],
    },
  );
  expect(failures(root)).toEqual([
    { file: 'packages/a', test: '', message: 'its tests left no report' },
    { file: 'tools/b/test/some.test.ts', test: 'group breaks', message: 'AssertionError: expected 1 to be 2' },
    { file: 'tools/b/test/other.test.ts', test: '', message: 'Cannot find package' },
  ]);
});
