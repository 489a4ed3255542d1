import { mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

// The compilers before the newest, and a linter that asks one of them about every entry: minutes of a processor, too much
// for every push.
export default mergeConfig(shared, {
  test: {
    include: ['test/nightly/*.test.ts', 'test/{types,mistakes,readme}.test.ts'],
    globalSetup: './test/install.ts',
    env: { OLDER_TYPESCRIPT: 'yes' },
  },
});
