import type { ViteUserConfig } from 'vitest/config';

/** What every package's test run shares: a report that the root's `npm test` adds up. */
export const shared: ViteUserConfig = {
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: '.test-results/vitest.json' },
  },
};
