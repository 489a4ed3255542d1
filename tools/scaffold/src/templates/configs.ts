import { type Facts, hasFilters, hasOrders, placingOf } from '../facts.ts';

/** tsconfig.json. */
export const tsconfig = (): string => `{
  "extends": "../../tsconfig.base.json",
  "compilerOptions": { "types": ["node"], "lib": ["es2022", "dom", "dom.iterable"] },
  "include": ["src", "test", "examples", "*.config.ts"]
}
`;

/** turbo.json: what generating this client reads and writes. */
export const turbo = ({ target, shared }: Facts): string => {
  const inputs = [
    'README.md',
    'src/generated/**',
    ...[target.api, ...shared].map((folder) => `$TURBO_ROOT$/specs/${folder}/**`),
    '$TURBO_ROOT$/specs/redocly.yaml',
    '$TURBO_ROOT$/tools/generate/src/**',
    '$TURBO_ROOT$/tools/model/src/**',
    '$TURBO_ROOT$/tools/generate/package.json',
  ];
  return `{
  "extends": ["//"],
  "tasks": {
    "generate": {
      "inputs": [
${inputs.map((input) => `        "${input}"`).join(',\n')}
      ],
      "outputs": ["src/generated/**", "README.md"]
    }
  }
}
`;
};

/** vitest.config.ts. */
export const vitestConfig = (): string => `import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import { shared } from '../../vitest.shared.ts';

export default mergeConfig(
  shared,
  defineConfig({
    // The tests run on the sources; package.json's \`imports\` point at what was built.
    resolve: { alias: { '#limits': fileURLToPath(new URL('./src/generated/limits.ts', import.meta.url)) } },
    test: { include: ['test/**/*.test.ts'] },
  }),
);
`;

/** tsdown.config.ts. */
export const tsdownConfig = (facts: Facts): string => `import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    limits: 'src/generated/limits.ts',
    'no-limits': 'src/generated/no-limits.ts',
    operations: 'src/generated/operations.ts',
    'error-codes': 'src/generated/error-codes.ts',
    checks: 'src/checks.ts',
${hasFilters(facts) ? "    filters: 'src/filters.ts',\n" : ''}${hasOrders(facts) ? "    orders: 'src/orders.ts',\n" : ''}    paging: 'src/paging.ts',
${placingOf(facts).length > 0 ? "    placing: 'src/placing.ts',\n" : ''}${facts.hasStreams ? "    streams: 'src/streams.ts',\n" : ''}    values: 'src/generated/values.ts',
  },
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/, /^#/],
  dts: true,
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
});
`;
