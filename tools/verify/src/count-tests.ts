import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tests by what came of them. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

/**
 * Add up the reports that the packages' test runs leave in `.test-results/vitest.json`. A package that has a test
 * script and no report counts as one failure: a run that never began must not look like one that passed.
 */
export function countTests(root: string): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const folder of packageFolders(root)) {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!manifest.scripts?.test) continue;
    const report = readReport(join(folder, '.test-results', 'vitest.json'));
    total.passed += report?.numPassedTests ?? 0;
    // A file that cannot even be loaded fails as a suite and holds no tests.
    total.failed += report ? report.numFailedTests || Math.min(report.numFailedTestSuites, 1) : 1;
    total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }
  return total;
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
