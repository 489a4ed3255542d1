import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { cli: 'src/main.ts' },
  platform: 'node',
  target: 'node20.19',
  // The tools that this project uses itself are built in: they are no packages to whoever installs this one.
  tsconfig: 'tsconfig.build.json',
  copy: [{ from: '../../specs/redocly.yaml', to: 'dist' }],
  dts: false,
  fixedExtension: false,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
});
