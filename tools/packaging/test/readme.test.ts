import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { programsIn } from '../src/code-blocks.ts';
import { here } from '../src/paths.ts';
import { findPublished } from '../src/published.ts';
import { runNode } from '../src/run.ts';
import { checkTypes, complaintsIn, complaintsOn, versions } from '../src/typescript.ts';

/** Names that stand for the reader's own in every sample. */
const names = { 'names.d.ts': readFileSync(join(here, 'consumer/names.d.ts'), 'utf8') };

/** Where the calls of an API may go, as its description says. */
const serversOf = (api: string): readonly string[] => {
  const bundle = readFileSync(join(inject('consumer'), 'node_modules/@openderivs/specs', `dist/${api}.json`), 'utf8');
  return (JSON.parse(bundle) as { servers: { url: string }[] }).servers.map(({ url }) => url);
};

const readmes = findPublished().map(({ name, folder }) => {
  const path = join(folder, 'README.md');
  return { name, programs: existsSync(path) ? programsIn(readFileSync(path, 'utf8')) : [] };
});

const withCode = readmes
  .filter(({ programs }) => programs.length > 0)
  .map(({ name, programs }) => ({ name, programs, files: `${name.replace(/^.*\//, '')}-line-` }));

describe.each(versions)('with TypeScript %s', (version) => {
  // A compiler is longest at the packages, which it reads once for all programs.
  let complaints: string;
  beforeAll(async () => {
    const all = withCode.flatMap(({ programs, files }) =>
      programs.map(({ line, source }) => [`${files}${line}.ts`, source] as const),
    );
    const sources = { ...names, ...Object.fromEntries(all) };
    complaints = await checkTypes(inject('consumer'), sources, version, 'nodenext, on Node');
  });

  it.each(withCode)('the README of $name shows code that compiles', ({ files }) => {
    expect(complaintsOn(files, complaints)).toBe('');
  });

  it('nothing else of the packages is complained of', () => {
    const isOfReadme = (complaint: string) => withCode.some(({ files }) => complaint.startsWith(files));
    expect(complaintsIn(complaints).filter((complaint) => !isOfReadme(complaint))).toEqual([]);
  });
});

const apis = ['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix', 'bitget-uta'];

it.each(apis)('the README of %s shows a call to the sandbox that works', async (api) => {
  const readme = readmes.find(({ name }) => name === `@openderivs/${api}`);
  const sample = readme?.programs.find(({ source }) => source.includes('startSandbox')) ?? { source: '' };
  const { code } = await transform(sample.source, { loader: 'ts', format: 'esm', target: 'node20' });
  expect(code).toContain('await startSandbox()');
  expect(await runNode(`${code}\nprocess.stdout.write('done');`, inject('consumer'))).toBe('done');
});

/** A sample of the runtime's README that has such a name in it, with more after it, run to its end. */
const runSample = async (name: string, more: string): Promise<string> => {
  const readme = readmes.find((one) => one.name === '@openderivs/client');
  const sample = readme?.programs.find(({ source }) => source.includes(name)) ?? { source: '' };
  const { code } = await transform(`${sample.source}\n${more}`, { loader: 'ts', format: 'esm', target: 'node20' });
  return runNode(code, inject('consumer'));
};

/** A call of weight 20 to a sandbox, counted by `governor`. */
const governed = `
import { startSandbox } from '@openderivs/sandbox';
const sandbox = await startSandbox({ apis: ['binance-usdm'] });
const limits = { weight: { '1m': 100 } };
const market = createBinanceUsdm({ baseUrl: sandbox.urls['binance-usdm'], governor, limits });
await market.getOrderBook({ symbol: 'BTCUSDT', limit: 1000 });
market.close();
await sandbox.close();
`;

it('the README of the runtime shows a page for Prometheus that says what is used', async () => {
  const page = await runSample('metricsPage', `${governed}process.stdout.write(metricsPage());`);
  const [used = '', limit = ''] = page.split('\n');
  expect(used).toMatch(/^exchange_limit_used\{pool="[^"]*weight[^"]*",seconds="60"\} 20$/);
  expect(limit).toMatch(/^exchange_limit\{.*\} 100$/);
  for (const line of page.trim().split('\n')) expect(line).toMatch(/^\w+\{pool="[^"]+",seconds="\d+"\} [\d.]+$/);
});

it('the README of the runtime shows a gauge for OpenTelemetry that says what is used', async () => {
  const meter = `
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createGovernor } from '@openderivs/client/governor';
const governor = createGovernor();
let collect;
observeLimits({ createObservableGauge: (name) => ({ addCallback: (given) => { collect = given; } }) }, governor);
${governed}
const seen = [];
collect({ observe: (value, attributes) => seen.push({ value, ...attributes }) });
process.stdout.write(JSON.stringify(seen));`;
  const seen: { value: number; seconds: number; pool: string }[] = JSON.parse(await runSample('observeLimits', meter));
  expect(seen).toContainEqual({ value: 0.2, seconds: 60, pool: expect.stringContaining('weight') });
});

it.each(apis)('the READMEs of %s send signed calls nowhere but to the exchange', (api) => {
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const readme = readFileSync(join(inject('consumer'), 'node_modules/@openderivs', api, file), 'utf8');
    const addresses = [...readme.matchAll(/baseUrl: '([^']+)'/g)].map(([, address]) => address);
    expect(addresses).not.toEqual([]);
    expect(serversOf(api)).toEqual(expect.arrayContaining(addresses));
  }
});

it('the README of bitget-uta shows how to stop, whether or not something is open', async () => {
  const readme = readmes.find(({ name }) => name === '@openderivs/bitget-uta');
  const shown = readme?.programs.find(({ source }) => source.includes('stopAndFlatten'))?.source;
  const program = `
import { createBitgetUta } from '@openderivs/bitget-uta';
import { startSandbox } from '@openderivs/sandbox';
${shown}
const sandbox = await startSandbox({ apis: ['bitget-uta'] });
const uta = createBitgetUta({ ...sandbox.credentials.bitget.unified, baseUrl: sandbox.urls['bitget-uta'] });
const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const left = [await stopAndFlatten(uta, pair)];
await uta.placeOrder({ ...pair, side: 'buy', orderType: 'market', qty: '0.02' });
await uta.placeOrder({ ...pair, side: 'buy', orderType: 'limit', qty: '0.02', price: '60000' });
await uta.placeStrategyOrder({ ...pair, stopLoss: '61000' });
left.push(await stopAndFlatten(uta, pair), await stopAndFlatten(uta, pair));
left.push((await uta.getOpenOrders()).list ?? [], await uta.getUnfilledStrategyOrders({ category: pair.category }));
await sandbox.close();
process.stdout.write(JSON.stringify(left));`;
  const { code } = await transform(program, { loader: 'ts', format: 'esm', target: 'node20' });
  expect(JSON.parse(await runNode(code, inject('consumer')))).toEqual([[], [], [], [], []]);
});
