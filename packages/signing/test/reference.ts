import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./reference.py', import.meta.url));

/** Runs many cases through the independent implementation at once. */
export function referenceStages(cases: readonly object[]): Record<string, unknown>[] {
  const output = execFileSync('python3', [script], { input: JSON.stringify(cases), maxBuffer: 2 ** 28 });
  return JSON.parse(output.toString('utf8'));
}
