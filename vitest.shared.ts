import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteUserConfig } from 'vitest/config';
import { declaredReads } from './tools/verify/src/reads/declared-reads.ts';

/** How long a test may take before it counts as hanging; what it does is never measured by this. */
const hanging = 120_000;

/** The same for what is imported instead of read. */
const guardImports = (): Plugin => {
  // Read when the first test asks: others load this file too, from other folders.
  let problemWith: ReturnType<typeof declaredReads> | undefined;
  return {
    name: 'declared-reads',
    enforce: 'pre',
    load(id) {
      problemWith ??= declaredReads(process.cwd());
      // Modules that Vite makes up have names that are no paths.
      const problem = isAbsolute(id) ? problemWith(id.replace(/\?.*$/, '')) : undefined;
      if (problem !== undefined) throw new Error(problem);
    },
  };
};

/**
 * What every package's test run shares: a report that the root's `npm test` adds up, an end to what hangs, and a guard that
 * fails a test which reads what turbo does not know of.
 */
export const shared: ViteUserConfig = {
  plugins: [guardImports()],
  test: {
    testTimeout: hanging,
    hookTimeout: hanging,
    // The files of a package share a process, so that what they import is loaded once. What a test puts in the place of a
    // function or a global goes with it; what else it changes it has to put back.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    setupFiles: [fileURLToPath(new URL('./tools/verify/src/reads/guard-reads.ts', import.meta.url))],
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/vitest.json' },
  },
};
