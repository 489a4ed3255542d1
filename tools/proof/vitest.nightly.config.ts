import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// Every write under every fault with the usual retries, those of all APIs: too much for every push.
export default mergeConfig(
  shared,
  defineConfig({ test: { include: ['test/fault-table.test.ts'], env: { WHOLE_FAULT_TABLE: 'yes' } } }),
);
