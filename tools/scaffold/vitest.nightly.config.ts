import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// Installs and builds a copy of the workspace: half a minute of two processors, too much for every push.
export default mergeConfig(shared, defineConfig({ test: { include: ['test/nightly/*.test.ts'] } }));
