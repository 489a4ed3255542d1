import { mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default mergeConfig(shared, {
  test: {
    include: ['test/**/*.test.ts'],
    // A runtime is a process of its own; several at once would only wait for each other.
    fileParallelism: false,
  },
});
