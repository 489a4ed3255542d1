import { describe, expect, inject, it } from 'vitest';
import { bytesOf, installedWith } from '../src/installed.ts';
import { limits } from '../src/limits.ts';
import { countInstantiations } from '../src/typescript.ts';
import { readVisibleTexts } from '../src/visible-texts.ts';

const clients = {
  'binance-usdm': 'BinanceUsdm',
  'binance-coinm': 'BinanceCoinm',
  'binance-pm': 'BinancePm',
  'bitget-mix': 'BitgetMix',
  'bitget-uta': 'BitgetUta',
};

const apis = Object.keys(clients) as (keyof typeof clients)[];
const consumer = inject('consumer');

/** A client with its streams and with placing: what a bot imports. */
const bot = (api: keyof typeof clients): string => `
import { create${clients[api]} } from '@openderivs/${api}';
import * as placing from '@openderivs/${api}/placing';
import { create${clients[api]}Streams } from '@openderivs/${api}/streams';
const client = create${clients[api]}();
export const parts = [client, placing, create${clients[api]}Streams];
`;

it.each(apis)('lets a compiler check a program on %s, and its libraries, for few instantiations', async (api) => {
  const count = await countInstantiations(consumer, bot(api), '7.0.2', 'nodenext, on Node');
  console.log(`${api}: ${count} instantiations`);
  expect(count).toBeLessThanOrEqual(limits.instantiations);
});

it('counts what a program instantiates', async () => {
  const types =
    'type Grow<N extends number, T extends unknown[] = []> = T["length"] extends N ? T : Grow<N, [...T, N]>;';
  const count = (size: number) =>
    countInstantiations(consumer, `${types} export type Grown = Grow<${size}>;`, '7.0.2', 'nodenext, on Node');
  expect((await count(900)) - (await count(100))).toBeGreaterThan(700);
});

it.each(apis)('installs five packages for %s, of a size that is known', (api) => {
  const packages = installedWith(consumer, `@openderivs/${api}`);
  expect(packages).toEqual(
    [
      `@openderivs/${api}`,
      '@openderivs/client',
      '@openderivs/signing',
      'openapi-fetch',
      'openapi-typescript-helpers',
    ].sort(),
  );
  const bytes = packages.reduce((sum, name) => sum + bytesOf(consumer, name), 0);
  const declarations = bytesOf(consumer, `@openderivs/${api}`, (file) => file.endsWith('.d.ts'));
  console.log(`${api}: ${bytes} bytes installed, ${declarations} of declarations`);
  expect(bytes).toBeLessThanOrEqual(limits.installed);
  expect(declarations).toBeLessThanOrEqual(limits.declarations);
});

describe('an editor', () => {
  const texts = readVisibleTexts(consumer, clients);

  it.each(apis)('says something of every parameter of %s', (api) => {
    const { names = 0, silent } = texts[api]?.parameters ?? {};
    expect(names).toBeGreaterThan(200);
    expect(silent).toEqual([]);
  });

  it.each(apis)('says something of every property that %s answers', (api) => {
    const { names = 0, silent } = texts[api]?.properties ?? {};
    expect(names).toBeGreaterThan(400);
    expect(silent).toEqual([]);
  });
});
