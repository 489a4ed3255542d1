import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// Generates ten times as much as there is: half a minute of a processor, too much for every push.
export default mergeConfig(shared, defineConfig({ test: { include: ['test/nightly/*.test.ts'] } }));
