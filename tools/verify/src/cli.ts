// Runs everything that must hold, shows it as it goes, and ends with a line "N passed, N failed".
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests, failures, packageFolders } from './count-tests.ts';
import { runStep, type StepResult } from './run-step.ts';
import { steps } from './steps.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

// Reports of an earlier run must not be counted; turbo brings back those of tests that need not run again.
for (const folder of packageFolders(root)) rmSync(join(folder, '.test-results'), { recursive: true, force: true });

const results: StepResult[] = [];
for (const [index, step] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${step.title}`);
  results.push(await runStep(step, root));
}

const tests = countTests(root);
console.log('');
// Above, other packages' lines go between: here is all that is needed to look closer.
for (const { file, test, message } of failures(root)) {
  console.log(`FAILED  ${test ? `${file}: ${test}` : file}\n        ${message}`);
}
for (const { step, ok, seconds } of results) {
  console.log(`${ok ? 'passed' : 'FAILED'}  ${step.title} (${seconds.toFixed(1)} s)`);
}
// The last step is the tests themselves: they are counted one by one, and once more only if the run as such failed.
const checks = results.slice(0, -1);
const testsBroke = results.at(-1)?.ok === false && tests.failed === 0 ? 1 : 0;
const passed = tests.passed + checks.filter(({ ok }) => ok).length;
const failed = tests.failed + checks.filter(({ ok }) => !ok).length + testsBroke;
console.log(`\n${passed} passed, ${failed} failed${tests.skipped ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
