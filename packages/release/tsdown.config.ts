import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  target: 'node20.19',
  // The rules and the model of the descriptions are built in, types too: they are no packages to whoever installs this one.
  tsconfig: 'tsconfig.build.json',
  dts: { eager: true },
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
});
