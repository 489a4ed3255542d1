import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  platform: 'node',
  target: 'node20.19',
  // The model of the descriptions is built in: it is no package of its own to whoever installs this one.
  tsconfig: 'tsconfig.build.json',
  dts: false,
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
});
