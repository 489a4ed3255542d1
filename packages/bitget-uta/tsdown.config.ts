import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    limits: 'src/generated/limits.ts',
    'no-limits': 'src/generated/no-limits.ts',
    operations: 'src/generated/operations.ts',
    'error-codes': 'src/generated/error-codes.ts',
    checks: 'src/checks.ts',
    filters: 'src/filters.ts',
    orders: 'src/orders.ts',
    paging: 'src/paging.ts',
    placing: 'src/placing.ts',
    streams: 'src/streams.ts',
    values: 'src/generated/values.ts',
  },
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/, /^#/],
  dts: true,
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
});
