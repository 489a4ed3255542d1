import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, inject, it } from 'vitest';
import { limits } from '../src/limits.ts';

/** A browser bundle of this program, minified. */
async function bundled(program: string): Promise<Uint8Array> {
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
  const [file, ...others] = outputFiles;
  if (file === undefined || others.length > 0) throw new Error('A bundle is one file.');
  return file.contents;
}

/** Bytes of a browser bundle of this program, minified and gzipped. */
const bundledSize = async (program: string): Promise<number> => gzipSync(await bundled(program), { level: 9 }).length;

const factories = {
  'binance-usdm': 'createBinanceUsdm',
  'binance-coinm': 'createBinanceCoinm',
  'binance-pm': 'createBinancePm',
  'bitget-mix': 'createBitgetMix',
  'bitget-uta': 'createBitgetUta',
};

it.each(Object.entries(factories))('bundles a complete %s client for a browser', async (api, factory) => {
  const size = await bundledSize(`import { ${factory} } from '@openderivs/${api}'; globalThis.client = ${factory}();`);
  console.log(`a complete ${api} client: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(limits.completeClient);
});

it.each(Object.entries(factories))('bundles the checks of %s for who imports them alone', async (api, factory) => {
  const client = `import { ${factory} } from '@openderivs/${api}';`;
  const plain = await bundled(`${client} globalThis.client = ${factory}();`);
  const checking = await bundled(
    `${client} import { createChecks } from '@openderivs/${api}/checks'; globalThis.client = ${factory}({ checks: createChecks() });`,
  );
  const hasRules = (code: Uint8Array) => /atLeastOneOf:/.test(new TextDecoder().decode(code));
  expect([hasRules(plain), hasRules(checking)]).toEqual([false, true]);
  const [without, withThem] = [plain, checking].map((code) => gzipSync(code, { level: 9 }).length);
  const size = (withThem ?? 0) - (without ?? 0);
  console.log(`the checks of ${api}: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(limits.checks);
});

it.each(Object.entries(factories))(
  'bundles the texts of %s error codes for who imports them alone',
  async (api, factory) => {
    const client = `import { ${factory} } from '@openderivs/${api}';`;
    const plain = await bundled(`${client} globalThis.client = ${factory}();`);
    const explaining = await bundled(
      `${client} import { errorCodes } from '@openderivs/${api}/error-codes'; globalThis.client = ${factory}({ catalogue: errorCodes });`,
    );
    const hasTexts = (code: Uint8Array) => /remedy:["'`]/.test(new TextDecoder().decode(code));
    expect([hasTexts(plain), hasTexts(explaining)]).toEqual([false, true]);
  },
);

/** What no bundle of another exchange's client may say. */
const words: Readonly<Record<string, RegExp>> = {
  binance: /binance|x-mbx-apikey|listenKey/i,
  bitget: /bitget|access-(key|sign|passphrase)/i,
};

it.each(Object.entries(factories))('puts nothing of another exchange into the bundle of %s', async (api, factory) => {
  const program = `import { ${factory} } from '@openderivs/${api}';
    import * as placing from '@openderivs/${api}/placing';
    globalThis.client = [${factory}(), placing];`;
  const text = Buffer.from(await bundled(program)).toString();
  for (const [exchange, said] of Object.entries(words)) {
    expect([exchange, said.test(text)]).toEqual([exchange, api.startsWith(exchange)]);
  }
});

it.each(['bitget-mix', 'bitget-uta'] as const)(
  'tells the kind of an account only in the bundle of who asks, on %s',
  async (api) => {
    const client = `import { ${factories[api]} } from '@openderivs/${api}'; const client = ${factories[api]}();`;
    const asking = `import { accountKind } from '@openderivs/client/bitget'; globalThis.kind = () => accountKind(client);`;
    const tells = async (program: string) => /"25245"/.test(Buffer.from(await bundled(program)).toString());
    expect([await tells(`${client} globalThis.client = client;`), await tells(client + asking)]).toEqual([false, true]);
  },
);

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

it('puts lists of values only into the bundle of who asks for them, and only those', async () => {
  const client = `import { createBinanceUsdm } from '@openderivs/binance-usdm'; globalThis.client = createBinanceUsdm();`;
  const guard = `import { isOrderStatus } from '@openderivs/binance-usdm/values'; globalThis.known = isOrderStatus;`;
  const [without, withIt] = await Promise.all([bundled(client), bundled(client + guard)]);
  const holds = (bundle: Uint8Array, text: string) => Buffer.from(bundle).includes(text);
  expect(holds(without, 'EXPIRED_IN_MATCH')).toBe(false);
  expect(holds(withIt, 'EXPIRED_IN_MATCH')).toBe(true);
  expect(holds(withIt, 'PRE_DELIVERING')).toBe(false);
});

it('puts streams, and neither ws nor a governor, only into the bundle of who opens them', async () => {
  const client = `import { createBinanceUsdm } from '@openderivs/binance-usdm'; const rest = createBinanceUsdm();`;
  const streams = `import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
    globalThis.streams = createBinanceUsdmStreams({ rest });`;
  const [plain, streaming] = await Promise.all([
    bundled(`${client} globalThis.client = rest;`),
    bundled(client + streams),
  ]);
  const text = (code: Uint8Array) => Buffer.from(code).toString();
  expect([/SUBSCRIPTIONS/.test(text(plain)), /SUBSCRIPTIONS/.test(text(streaming))]).toEqual([false, true]);
  expect(/perMessageDeflate|heldUntil/.test(text(streaming))).toBe(false);
  console.log(`the streams of binance-usdm: ${gzipSync(streaming, { level: 9 }).length} bytes with the client`);
});
