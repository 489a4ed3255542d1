import type { RuntimeOutcome } from '../src/run/outcome.ts';

/** A runtime on which two checks passed, changed as a test wants it. */
export const outcome = (change: Partial<RuntimeOutcome> = {}): RuntimeOutcome => ({
  runtime: 'node20',
  version: '20.20.2',
  found: { crypto: 'node:crypto', transport: 'node:http', governor: 'own', socket: 'ws' },
  passed: 2,
  failures: [],
  ...change,
});
