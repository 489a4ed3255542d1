import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const openapiFetch = dirname(dirname(fileURLToPath(import.meta.resolve('openapi-fetch'))));
const project = mkdtempSync(join(tmpdir(), 'openderivs-signing-'));
const installed = join(project, 'node_modules/@openderivs/signing');

/** The package as it is installed: its manifest and what the build makes, and none of its sources. */
beforeAll(async () => {
  mkdirSync(installed, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'));
  await build({ cwd: root, outDir: join(installed, 'dist'), logLevel: 'silent' });
});

afterAll(() => rmSync(project, { recursive: true }));

/** The size of a browser bundle in bytes, minified and compressed, and its text. */
async function browserBundle(source: string) {
  const { outputFiles } = await bundle({
    stdin: { contents: source, resolveDir: project },
    alias: { 'openapi-fetch': openapiFetch },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { size: gzipSync(code, { level: 9 }).length, text: Buffer.from(code).toString('utf8') };
}

/** Runs a program in the project of a user of the package and returns what it prints. */
function run(source: string, ...flags: string[]): string {
  const file = join(project, 'program.mjs');
  writeFileSync(file, source);
  return execFileSync(process.execPath, [...flags, file], { encoding: 'utf8' }).trim();
}

const signOnce = `
  import { createBinanceSigner } from '@openderivs/signing/binance';
  const signed = createBinanceSigner({ apiKey: 'k', secretKey: 's' }).sign({ query: 'a=1', timestamp: 1 });
  console.log(signed instanceof Promise, (await signed).signature);
`;
// HMAC-SHA256 of 'a=1&timestamp=1', computed with Python.
const signature = '55e0fc59ebfda243ecb60f525b8a6cbf32c0d4e5cf7d832f62c2d0314989a425';

describe('in a browser bundle', () => {
  const client = `export { default } from 'openapi-fetch';`;
  const signing = `export { createBinanceSigning } from '@openderivs/signing/binance';`;

  it('is at most 5 KB together with openapi-fetch, minified and compressed', async () => {
    const { size, text } = await browserBundle(client + signing);
    expect(text).toContain('X-MBX-APIKEY');
    // The number that the packed packages are held to as well.
    expect(size).toBeLessThanOrEqual(5 * 1024);
  });

  it('carries neither node:crypto nor the other exchange nor what is not asked for', async () => {
    const { text } = await browserBundle(signing);
    expect(text).toContain('subtle');
    for (const absent of ['node:', 'createHmac', 'ACCESS-SIGN', 'listenKey', 'readServerTime', 'surrogate']) {
      expect(text).not.toContain(absent);
    }
  });
});

describe('once installed', () => {
  it.each([
    ['Node', [], false],
    ['workerd', ['--conditions=workerd'], true],
    ['a browser', ['--conditions=browser'], true],
  ])('signs with the implementation for %s', (_name, flags, later) => {
    expect(run(signOnce, ...flags)).toBe(`${later} ${signature}`);
  });

  it('shares its errors between its entries and both implementations', () => {
    const shared = `
      import { BadInputError } from '@openderivs/signing';
      import { createBinanceSigner } from '@openderivs/signing/binance';
      import { createBitgetSigner } from '@openderivs/signing/bitget';
      for (const make of [createBinanceSigner, createBitgetSigner]) {
        try { make({ apiKey: 'k', passphrase: 'p', privateKey: 'x' }); } catch (error) { console.log(error instanceof BadInputError); }
      }
    `;
    for (const flags of [[], ['--conditions=browser']]) expect(run(shared, ...flags)).toBe('true\ntrue');
  });

  it('can be required', () => {
    const source = `
      import { createRequire } from 'node:module';
      const { serializeQuery } = createRequire(import.meta.url)('@openderivs/signing');
      console.log(serializeQuery({ a: 'b c' }));
    `;
    expect(run(source, '--no-warnings')).toBe('a=b%20c');
  });

  it('has every file that its manifest names, and no dependency', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const targets = [manifest.exports, manifest.imports].flatMap((map) =>
      Object.values(map).flatMap((target) => (typeof target === 'string' ? target : Object.values(target as object))),
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(readFileSync(join(installed, target)).length).toBeGreaterThan(0);
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
  });
});
