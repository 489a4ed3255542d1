import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default mergeConfig(
  shared,
  defineConfig({
    // The tests run on the sources; package.json's `imports` point at what was built.
    resolve: {
      alias: {
        '#governor': fileURLToPath(new URL('./src/governor/default.ts', import.meta.url)),
        '#socket': fileURLToPath(new URL('./src/streams/sockets/ws.ts', import.meta.url)),
        '#transport': fileURLToPath(new URL('./src/transport/node.ts', import.meta.url)),
      },
    },
    test: { include: ['test/**/*.test.ts'] },
  }),
);
