import { gzipSync } from 'node:zlib';
import { build, type Platform } from 'esbuild';
import { here } from '../../paths.ts';
import { peersFolder } from '../entrants.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

interface Bundled {
  readonly contender: string;
  readonly program: string;
  readonly from: string;
}

const client = (contender: string, name: string, factory: string): Bundled => ({
  contender,
  program: `import { ${factory} } from '${name}'; globalThis.client = ${factory}();`,
  from: here,
});

const checked = (contender: string, name: string, factory: string): Bundled => ({
  contender,
  program: `import { ${factory} } from '${name}'; import { createChecks } from '${name}/checks';
    globalThis.client = ${factory}({ checks: createChecks() });`,
  from: here,
});

const peer = (name: string, made: string): Bundled => ({
  contender: name,
  program: `import { ${made} } from '${name}'; globalThis.client = new ${made}({});`,
  from: peersFolder,
});

const all: readonly Bundled[] = [
  {
    contender: 'OpenDerivs: one call, openapi-fetch with the signing middleware',
    program: `
      import createClient from 'openapi-fetch';
      import { createBinanceSigning } from '@openderivs/signing/binance';
      globalThis.call = (credentials, query) => {
        const client = createClient({ baseUrl: 'https://fapi.binance.com' });
        client.use(createBinanceSigning(credentials));
        return client.POST('/fapi/v1/positionMargin', { params: { query } });
      };`,
    from: here,
  },
  client('OpenDerivs: binance-usdm, whole', '@openderivs/binance-usdm', 'createBinanceUsdm'),
  client('OpenDerivs: binance-coinm, whole', '@openderivs/binance-coinm', 'createBinanceCoinm'),
  client('OpenDerivs: binance-pm, whole', '@openderivs/binance-pm', 'createBinancePm'),
  client('OpenDerivs: bitget-mix, whole', '@openderivs/bitget-mix', 'createBitgetMix'),
  client('OpenDerivs: bitget-uta, whole', '@openderivs/bitget-uta', 'createBitgetUta'),
  checked('OpenDerivs: binance-usdm, whole, with checks', '@openderivs/binance-usdm', 'createBinanceUsdm'),
  checked('OpenDerivs: bitget-mix, whole, with checks', '@openderivs/bitget-mix', 'createBitgetMix'),
  peer('@binance/derivatives-trading-usds-futures', 'DerivativesTradingUsdsFutures'),
  peer('@binance/derivatives-trading-coin-futures', 'DerivativesTradingCoinFutures'),
  peer('@binance/derivatives-trading-portfolio-margin', 'DerivativesTradingPortfolioMargin'),
  peer('binance', 'USDMClient'),
  peer('bitget-api', 'RestClientV2'),
  peer('ccxt', 'binanceusdm'),
];

/** Bytes of a bundle, and of the same gzipped. */
async function bundle({ program, from }: Bundled, platform: Platform): Promise<{ bytes: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: from },
    ...{ platform, format: 'esm', target: 'es2022', bundle: true, minify: true, write: false, logLevel: 'silent' },
    // An optional part of ccxt, which is not installed with it.
    external: ['protobufjs/*'],
  });
  return {
    bytes: outputFiles.reduce((sum, { contents }) => sum + contents.length, 0),
    gzipped: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
  };
}

/** What a web page, or a function in the cloud, has to load. */
export const bundles: Row = {
  name: 'bundle',
  title: 'bundles of a call and of a whole client, for a browser or, where that fails, for Node',
  quick: true,
  counted: true,
  async run({ progress }) {
    const entries: Entry[] = [];
    for (const one of all) {
      progress(one.contender);
      let platform: Platform = 'browser';
      const made = await bundle(one, platform).catch(() => {
        platform = 'node';
        return bundle(one, platform);
      });
      entries.push({
        contender: one.contender,
        cells: {
          gzipped: { value: made.gzipped, unit: 'bytes' },
          minified: { value: made.bytes, unit: 'bytes' },
          'bundles for': platform === 'browser' ? 'a browser' : 'Node alone',
        },
      });
    }
    return [
      {
        ...{ id: 'bundle', row: 'bundle', title: 'Bundles', columns: ['gzipped', 'minified', 'bundles for'], entries },
        text: 'esbuild, minified; nothing is left outside but an optional part of ccxt. What does not bundle for a browser as it is, without replacements for the modules of Node, is bundled for Node instead. `ccxt` also ships a bundle for browsers, with all its exchanges.',
        chart: { column: 'gzipped', caption: 'Bundles, minified and gzipped' },
      },
    ];
  },
};
