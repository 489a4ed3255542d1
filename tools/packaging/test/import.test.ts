import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { limits } from '../src/limits.ts';
import { entriesOf, readManifest } from '../src/published.ts';
import { runNode } from '../src/run.ts';

const consumer = inject('consumer');
const names = Object.keys(inject('tarballs'));
const entries = names.flatMap((name) => entriesOf(readManifest(join(consumer, 'node_modules', name))));
const modules = entries.filter((entry) => !entry.endsWith('.json'));
const clients = ['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix', 'bitget-uta'].map(
  (api) => `@openderivs/${api}`,
);

/** What a module gives to a program of that kind. */
async function namesIn(entry: string, load: string, kind: 'module' | 'commonjs'): Promise<unknown> {
  const program = `${load}; process.stdout.write(JSON.stringify(Object.keys(loaded).sort()))`;
  return JSON.parse(await runNode(program.replace('ENTRY', JSON.stringify(entry)), consumer, kind));
}

it('finds something to import in every package', () => {
  expect(names.filter((name) => !entries.some((entry) => entry.startsWith(name)))).toEqual([]);
});

describe.each(modules)('%s', (entry) => {
  it('gives the same names to import and to require', async () => {
    const imported = await namesIn(entry, 'const loaded = await import(ENTRY)', 'module');
    const required = await namesIn(entry, 'const loaded = require(ENTRY)', 'commonjs');
    expect(imported).not.toEqual([]);
    expect(required).toEqual(imported);
  });
});

describe.each(entries.filter((entry) => entry.endsWith('.json')))('%s', (entry) => {
  it('is a description, imported and required', async () => {
    const program = `
      import { createRequire } from 'node:module';
      const { default: imported } = await import(${JSON.stringify(entry)}, { with: { type: 'json' } });
      const required = createRequire(import.meta.url)(${JSON.stringify(entry)});
      process.stdout.write(JSON.stringify([imported.openapi, required.openapi]));
    `;
    const source = join(consumer, 'load-json.mjs');
    expect(JSON.parse(await runNode(program.replace('import.meta.url', JSON.stringify(source)), consumer))).toEqual([
      '3.1.0',
      '3.1.0',
    ]);
  });
});

/** Milliseconds of the processor that loading these modules takes in a new process. */
async function loadOnce(...modules: string[]): Promise<number> {
  const program = `
    const before = process.cpuUsage();
    for (const name of ${JSON.stringify(modules)}) await import(name);
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(String((user + system) / 1000));
  `;
  return Number(await runNode(program, consumer));
}

describe.each(clients)('%s', (client) => {
  it(`is loaded at ${limits.load} times the cost of Node's own http, https and crypto`, async () => {
    const ours: number[] = [];
    const nodes: number[] = [];
    // In turns, and the smallest of each: other tests on the same machine only ever add.
    for (let i = 0; i < 12; i += 1) {
      nodes.push(await loadOnce('node:http', 'node:https', 'node:crypto'));
      ours.push(await loadOnce(client));
    }
    const ratio = Math.min(...ours) / Math.min(...nodes);
    console.log(`${client}: loaded at ${ratio.toFixed(2)} times what Node's own modules cost`);
    expect(ratio).toBeLessThanOrEqual(limits.load);
  });
});

it('brings no package along but openapi-fetch and its types, and what the sandbox counts and reads with', () => {
  const installed = readdirSync(join(consumer, 'node_modules')).filter((entry) => !entry.startsWith('.'));
  // Put there by the test's project itself: the optional peers, and Node's types, with what they need.
  const companions = ['undici', 'redis', '@redis', 'cluster-key-slot', '@types', 'undici-types'];
  expect(installed.filter((entry) => !companions.includes(entry)).sort()).toEqual([
    '@openderivs',
    'bignumber.js',
    'lossless-json',
    'openapi-fetch',
    'openapi-typescript-helpers',
    'ws',
  ]);
});
