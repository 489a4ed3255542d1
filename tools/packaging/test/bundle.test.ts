import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { limits } from '../src/limits.ts';

/** Bytes of a browser bundle of this program, minified and gzipped. */
async function bundledSize(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: inject('consumer') },
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

const factories = {
  'binance-usdm': 'createBinanceUsdm',
  'binance-coinm': 'createBinanceCoinm',
  'binance-pm': 'createBinancePm',
  'bitget-mix': 'createBitgetMix',
};

it.each(Object.entries(factories))('bundles a complete %s client for a browser', async (api, factory) => {
  const size = await bundledSize(`import { ${factory} } from '@openderivs/${api}'; globalThis.client = ${factory}();`);
  console.log(`a complete ${api} client: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(limits.completeClient);
});

it('bundles plain openapi-fetch with the signing middleware for a browser', async () => {
  const size = await bundledSize(`
    import createClient from 'openapi-fetch';
    import { createBinanceSigning } from '@openderivs/signing/binance';
    globalThis.connect = (credentials) => {
      const client = createClient({ baseUrl: 'https://fapi.binance.com' });
      client.use(createBinanceSigning(credentials));
      return client;
    };
  `);
  console.log(`plain openapi-fetch with the Binance signing middleware: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(limits.plainFetchWithSigning);
});
