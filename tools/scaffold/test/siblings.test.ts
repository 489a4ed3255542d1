import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, findTargets } from '@openderivs/generate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Wishes } from '../src/arguments.ts';
import { type Facts, factsOf } from '../src/facts.ts';
import { format } from '../src/format.ts';
import { scaffoldOwn } from '../src/own-package.ts';
import { scaffold } from '../src/scaffold.ts';
import { root } from './support.ts';

const wishes: Readonly<Record<string, Wishes>> = {
  'binance-coinm': { title: 'Binance COIN-M futures REST API', titleZh: '币安币本位合约 REST API' },
  'binance-usdm': { title: 'Binance USDⓈ-M futures REST API', titleZh: '币安 U 本位合约 REST API' },
  'bitget-mix': { title: 'Bitget v2 contract (mix) REST API', titleZh: 'Bitget v2 合约（mix）REST API' },
  'bitget-uta': { title: 'Bitget unified account (v3) REST API', titleZh: 'Bitget 统一账户（v3）REST API' },
};

const factsFor = async (api: string): Promise<Facts> => {
  const target = findTargets(root).find((each) => each.api === api);
  if (target === undefined) throw new Error(`${api} is not described.`);
  const [bundle] = await bundles(root, [target]);
  return factsOf(root, target, JSON.parse(bundle?.text ?? ''), wishes[api] as Wishes);
};

it.each(Object.keys(wishes))('writes every module that a package of its own for %s exports', async (api) => {
  const files = scaffoldOwn(await factsFor(api), { version: '1.0.0', isBuiltIn: true });
  const { exports } = JSON.parse(files['package.json'] ?? '') as {
    exports: Record<string, string | { default: string }>;
  };
  const modules = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.default]));
  const written = modules.filter((module) => !module.startsWith('./dist/generated/'));
  expect(written.length).toBeGreaterThan(5);
  for (const module of written) {
    expect(Object.keys(files)).toContain(module.replace('./dist/', 'src/').replace(/js$/, 'ts'));
  }
});

/** What a package knows beyond its description. */
const byHand = [
  "/** Demo trading lives on the production host; a header, and a key made for it, tell it apart. */\nconst demoHeaders = { paptrading: '1' };\n\n",
  "  const headers = options.environment === 'demo' ? demoHeaders : undefined;\n",
  ', headers',
];

/** What may be asked for of an account's events is another in each API. */
const userDataOptions = /^\/\*\* Options of `userData`\. \*\/\nexport (?:type .*;|interface [^}]*\})\n+/gm;

/** A source without its doc comments and without what is known by hand. */
const bare = (source: string): string =>
  byHand
    .reduce((text, known) => text.replace(known, ''), source)
    .replace(/^\/\*\*\n(?: \*.*\n)*/gm, '')
    .replace(userDataOptions, '');

const exact = ['package.json', 'tsconfig.json', 'turbo.json', 'vitest.config.ts', 'tsdown.config.ts', 'src/index.ts'];
const apartFromComments = ['src/create.ts', 'src/checks.ts', 'src/paging.ts', 'src/streams.ts'];

describe.each(Object.keys(wishes))('%s, scaffolded anew', (api) => {
  const real = (path: string): string => readFileSync(join(root, 'packages', api, path), 'utf8');
  let files: ReturnType<typeof scaffold>;
  beforeAll(async () => {
    files = scaffold(await factsFor(api));
  });
  const made = (path: string): string => format(root, join('packages', api, path), files[path] ?? '');

  it.each(exact)('has the same %s', (path) => {
    expect(made(path)).toBe(real(path));
  });

  it('has streams where it is described to', () => {
    expect('src/streams.ts' in files).toBe(existsSync(join(root, 'packages', api, 'src/streams.ts')));
  });

  const alike = apartFromComments.filter((path) => existsSync(join(root, 'packages', api, path)));
  it.each(alike)('has the same %s but for its comments', (path) => {
    const formatted = format(root, join('packages', api, path), bare(real(path)));
    expect(bare(made(path))).toBe(formatted);
  });

  it.each(['src/placing.ts', 'src/orders.ts'])('has the same functions in %s', (path) => {
    const functionsIn = (source: string): string[] =>
      [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name).sort();
    expect(functionsIn(made(path))).toEqual(functionsIn(real(path)));
  });

  it('has the same functions that look at an order before it is sent', () => {
    const functionsIn = (source: string): string[] =>
      [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name).sort();
    expect(functionsIn(made('src/filters.ts'))).toEqual(functionsIn(real('src/filters.ts')));
  });

  it('has tests that its own are named after', () => {
    const tests = Object.keys(files).filter((path) => path.startsWith('test/'));
    expect(tests).toHaveLength(6);
    for (const path of tests) expect(real(path)).toContain("from '@openderivs/described';");
  });
});
