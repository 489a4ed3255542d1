import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default mergeConfig(
  shared,
  defineConfig({
    // The tests run on the sources; package.json's `imports` point at what was built.
    resolve: { alias: { '#limits': fileURLToPath(new URL('./src/generated/limits.ts', import.meta.url)) } },
    test: { include: ['test/**/*.test.ts'] },
  }),
);
