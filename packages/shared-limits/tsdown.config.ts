import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/, /^#/],
  dts: true,
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
});
