import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { installedWith } from '../src/installed.ts';
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

/** What each of these modules gives to a program of that kind, which loads them one after the other. */
async function namesIn(
  modules: readonly string[],
  load: string,
  kind: 'module' | 'commonjs',
): Promise<Record<string, string[]>> {
  const program = `
    (async () => {
      const names = {};
      for (const entry of ${JSON.stringify(modules)}) names[entry] = Object.keys(${load}).sort();
      process.stdout.write(JSON.stringify(names));
    })()`;
  return JSON.parse(await runNode(program, consumer, kind));
}

/** The modules of each package that has some. */
const ownModules = names
  .map((name) => ({ name, own: modules.filter((entry) => entry === name || entry.startsWith(`${name}/`)) }))
  .filter(({ own }) => own.length > 0);

describe.each(ownModules)('$name', ({ own }) => {
  it('gives the same names to import and to require', async () => {
    const imported = await namesIn(own, 'await import(entry)', 'module');
    const required = await namesIn(own, 'require(entry)', 'commonjs');
    expect(Object.keys(imported)).toEqual(own);
    expect(Object.entries(imported).filter(([, given]) => given.length === 0)).toEqual([]);
    expect(required).toEqual(imported);
  });
});

describe.each(entries.filter((entry) => entry.endsWith('.json')))('%s', (entry) => {
  it('is a description, imported and required', async () => {
    const program = `
      import { createRequire } from 'node:module';
      const { default: imported } = await import(${JSON.stringify(entry)}, { with: { type: 'json' } });
      const required = createRequire(import.meta.url)(${JSON.stringify(entry)});
      process.stdout.write(JSON.stringify([imported, required].map(({ openapi, asyncapi }) => ({ openapi, asyncapi }))));
    `;
    const form = entry.endsWith('.streams.json') ? { asyncapi: '3.0.0' } : { openapi: '3.1.0' };
    const source = join(consumer, 'load-json.mjs');
    expect(JSON.parse(await runNode(program.replace('import.meta.url', JSON.stringify(source)), consumer))).toEqual([
      form,
      form,
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

describe('loading in a new process', () => {
  const nodes: number[] = [];
  const ours = new Map(clients.map((client) => [client, [] as number[]]));
  const ratioOf = (client: string): number => Math.min(...(ours.get(client) ?? [])) / Math.min(...nodes);
  beforeAll(async () => {
    // In turns, and the smallest of each: other tests on the same machine only ever add. Where they add to every
    // turn, more turns follow, until each side has had a quiet moment.
    for (let turn = 1; turn <= 60; turn += 1) {
      nodes.push(await loadOnce('node:http', 'node:https', 'node:crypto'));
      for (const [client, costs] of ours) costs.push(await loadOnce(client));
      if (turn >= 12 && clients.every((client) => ratioOf(client) <= limits.load)) break;
    }
  }, 180_000);

  it.each(clients)(`%s costs no more than ${limits.load} times Node's own http, https and crypto`, (client) => {
    console.log(`${client}: loaded at ${ratioOf(client).toFixed(2)} times what Node's own modules cost`);
    expect(ratioOf(client)).toBeLessThanOrEqual(limits.load);
  });
});

/** The folders of node_modules in which packages stand. */
const topLevelOf = (names: readonly string[]): string[] => names.map((name) => name.split('/')[0] ?? '');

it('brings no package along but openapi-fetch and its types, and what the sandbox and the reader of programs are made with', () => {
  const installed = readdirSync(join(consumer, 'node_modules')).filter((entry) => !entry.startsWith('.'));
  // Put there by the test's project itself: the optional peers, libraries of decimals, and Node's types, with what they need.
  const companions = [
    'undici',
    'redis',
    '@redis',
    'cluster-key-slot',
    'big.js',
    'decimal.js',
    '@types',
    'undici-types',
  ];
  // The generator stands beside no key, and brings what its tools are made with.
  const ofTheGenerator = topLevelOf(installedWith(consumer, '@openderivs/generator'));
  const ofOthers = Object.keys(inject('tarballs'))
    .filter((name) => name !== '@openderivs/generator')
    .flatMap((name) => topLevelOf(installedWith(consumer, name)));
  const brought = installed.filter((entry) => ofOthers.includes(entry) || !ofTheGenerator.includes(entry));
  expect(brought.filter((entry) => !companions.includes(entry)).sort()).toEqual([
    '@openderivs',
    'bignumber.js',
    'csv-parse',
    'lossless-json',
    'openapi-fetch',
    'openapi-typescript-helpers',
    'pure-rand',
    'tinyqueue',
    'typescript',
    'ws',
  ]);
});
