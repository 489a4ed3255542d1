import { mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default mergeConfig(shared, {
  test: {
    include: ['test/*.test.ts'],
    globalSetup: './test/install.ts',
    // Load times are measured: nothing else may run beside.
    fileParallelism: false,
  },
});
