import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Benchmark, Measured } from '../benchmark.ts';
import { factories } from '../clients.ts';
import { here } from '../paths.ts';

/** Bytes of a browser bundle of this program, minified and gzipped. */
async function bundledSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
}

const plain = `
  import createClient from 'openapi-fetch';
  import { createBinanceSigning } from '@openderivs/signing/binance';
  globalThis.connect = (credentials) => {
    const client = createClient({ baseUrl: 'https://fapi.binance.com' });
    client.use(createBinanceSigning(credentials));
    return client;
  };
`;

/** What a web page has to load. */
export const bundle: Benchmark = {
  name: 'bundle',
  title: 'bundles for a browser, minified and gzipped',
  async run() {
    const rows: Measured[] = [];
    for (const [name, factory] of Object.entries(factories)) {
      const measured = await bundledSize(`import { ${factory} } from '${name}'; globalThis.client = ${factory}();`);
      rows.push({ what: `browser bundle of ${name}, complete`, unit: 'bytes', reach: 15_000, measured });
      const checked = await bundledSize(
        `import { ${factory} } from '${name}'; import { createChecks } from '${name}/checks';
         globalThis.client = ${factory}({ checks: createChecks() });`,
      );
      const what = `the checks of ${name}, for who imports them`;
      rows.push({ what, unit: 'bytes', reach: 7_000, measured: checked - measured });
    }
    const what = 'browser bundle of openapi-fetch with the signing middleware';
    return [...rows, { what, unit: 'bytes', reach: 5_000, measured: await bundledSize(plain) }];
  },
};
