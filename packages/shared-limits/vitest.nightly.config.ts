import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// Waits for window after window, also with a Redis that goes and comes back: too long for every push. The script `minutes`
// makes the windows as long as the exchanges'.
export default mergeConfig(
  shared,
  defineConfig({ test: { include: ['test/many-processes.test.ts', 'test/nightly/*.test.ts'] } }),
);
