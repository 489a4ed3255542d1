import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    binance: 'src/binance.ts',
    bitget: 'src/bitget.ts',
    decimals: 'src/decimals.ts',
    placing: 'src/placing.ts',
    undici: 'src/undici.ts',
    'catalogue/binance-usdm': 'src/catalogue-binance-usdm.ts',
    'catalogue/binance-coinm': 'src/catalogue-binance-coinm.ts',
    'catalogue/binance-pm': 'src/catalogue-binance-pm.ts',
    'catalogue/bitget-mix': 'src/catalogue-bitget-mix.ts',
    'transport/node': 'src/transport/node.ts',
    'transport/fetch': 'src/transport/fetch.ts',
  },
  platform: 'neutral',
  target: 'es2022',
  external: [/^node:/, /^#/],
  dts: true,
  fixedExtension: false,
});
