import type { ViteUserConfig } from 'vitest/config';

/** How long a test may take before it counts as hanging; what it does is never measured by this. */
const hanging = 120_000;

/** What every package's test run shares: a report that the root's `npm test` adds up, and an end to what hangs. */
export const shared: ViteUserConfig = {
  test: {
    testTimeout: hanging,
    hookTimeout: hanging,
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/vitest.json' },
  },
};
