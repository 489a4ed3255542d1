import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from '../src/count-tests.ts';

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
