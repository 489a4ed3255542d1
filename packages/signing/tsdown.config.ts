import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/** The folders of exchanges, each an entry point. */
const exchanges = readdirSync('src').filter((folder) => existsSync(`src/${folder}/index.ts`));

export default defineConfig({
  entry: [
    'src/index.ts',
    ...exchanges.map((exchange) => `src/${exchange}/index.ts`),
    'src/crypto/node.ts',
    'src/crypto/web.ts',
  ],
  platform: 'neutral',
  target: 'es2022',
  // `#crypto` is chosen where the package is used, not where it is built.
  external: [/^node:/, /^#/],
  dts: true,
  // A warning fails a build in CI, and this one says only how busy the machine was.
  checks: { pluginTimings: false },
  // One file for all that entries share: loading is paid per file.
  outputOptions: { codeSplitting: { groups: [{ name: 'core', test: /signing\/src\/[^/]+(?<!\.d)\.ts$/ }] } },
});
