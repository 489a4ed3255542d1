import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    binance: 'src/binance.ts',
    bitget: 'src/bitget.ts',
    decimals: 'src/decimals/index.ts',
    paging: 'src/paging/index.ts',
    placing: 'src/placing/index.ts',
    undici: 'src/undici.ts',
    'transport/node': 'src/transport/node.ts',
    'transport/fetch': 'src/transport/fetch.ts',
  },
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/, /^#/],
  dts: true,
  // One file for all that the main entries share: loading is paid per file.
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: 'core',
          test: /client\/src\/(?!transport\/(node|fetch|undici)|placing|paging|decimals|undici|dialects|binance|bitget).*(?<!\.d)\.ts$/,
        },
      ],
    },
  },
  fixedExtension: false,
});
