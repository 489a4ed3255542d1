import { defineConfig } from 'vitest/config';

// Not the shared configuration: it watches what turbo's cache would miss, and these tests are none of turbo's.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
