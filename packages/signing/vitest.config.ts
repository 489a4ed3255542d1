import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

const implementation = (name: 'node' | 'web') => ({
  alias: { '#crypto': fileURLToPath(new URL(`./src/crypto/${name}.ts`, import.meta.url)) },
});

/** What does not sign, or looks at the package as a whole, runs once. */
const once = ['clock', 'errors', 'json', 'number-text', 'package', 'query', 'redact', 'speed'];

const projects = defineConfig({
  test: {
    projects: [
      {
        extends: true,
        resolve: implementation('node'),
        test: {
          name: 'node:crypto',
          // Signing is measured here: what other tests have run in the process would count.
          isolate: true,
          include: ['test/*.test.ts'],
          exclude: ['test/*.web.test.ts'],
          provide: { implementation: 'node' },
          typecheck: { enabled: true, include: ['test/*.test-d.ts'] },
        },
      },
      {
        extends: true,
        resolve: implementation('web'),
        test: {
          name: 'WebCrypto',
          include: ['test/*.test.ts'],
          exclude: ['test/*.node.test.ts', ...once.map((name) => `test/${name}.test.ts`)],
          provide: { implementation: 'web' },
        },
      },
    ],
  },
});

export default mergeConfig(shared, projects);
