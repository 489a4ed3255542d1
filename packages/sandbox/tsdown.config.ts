import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  target: 'node20.19',
  dts: true,
  fixedExtension: false,
});
