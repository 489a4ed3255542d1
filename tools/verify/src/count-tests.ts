import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Tests by what came of them. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A test that failed, or a file of tests that could not be loaded. */
export interface Failure {
  /** The file, as a path from the root. */
  readonly file: string;
  /** The test's name with those of the groups that it is in; empty for a file that could not be loaded. */
  readonly test: string;
  /** The first line of what it failed with. */
  readonly message: string;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/**
 * Add up the reports that the packages' test runs leave in `.test-results/vitest.json`. A package that has a test
 * script and no report counts as one failure: a run that never began must not look like one that passed.
 */
export function countTests(root: string): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { report } of reports(root)) {
    total.passed += report?.numPassedTests ?? 0;
    // A file that cannot even be loaded fails as a suite and holds no tests.
    total.failed += report ? report.numFailedTests || Math.min(report.numFailedTestSuites, 1) : 1;
    total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }
  return total;
}

/** What failed, by file: who has only the end of a long log needs it there. */
export function failures(root: string): Failure[] {
  const firstLine = (message: string | undefined) => message?.trimStart().split('\n', 1)[0] ?? '';
  return reports(root).flatMap(({ folder, report }): Failure[] => {
    if (!report) return [{ file: relative(root, folder), test: '', message: 'its tests left no report' }];
    return report.testResults.flatMap(({ name, status, message, assertionResults }): Failure[] => {
      const file = relative(root, name);
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (status === 'failed' && failed.length === 0) return [{ file, test: '', message: firstLine(message) }];
      return failed.map(({ fullName, failureMessages }) => ({
        file,
        test: fullName,
        message: firstLine(failureMessages?.[0]),
      }));
    });
  });
}

/** The report of each package that has a test script; undefined where it left none. */
function reports(root: string): { readonly folder: string; readonly report: VitestReport | undefined }[] {
  return packageFolders(root)
    .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts?.test)
    .map((folder) => ({ folder, report: readReport(join(folder, '.test-results', 'vitest.json')) }));
}

/** Every workspace package: the folders of `packages` and `tools`. */
export function packageFolders(root: string): string[] {
  return ['packages', 'tools'].flatMap((group) =>
    readdirSync(join(root, group))
      .sort()
      .map((name) => join(root, group, name))
      .filter((folder) => statSync(join(folder, 'package.json'), { throwIfNoEntry: false })?.isFile()),
  );
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
