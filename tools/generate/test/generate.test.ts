import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { diagnose, examplesOf, offered, subscriptionsOf } from './compile.ts';
import { targets } from './targets.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/compile/${name}`, import.meta.url), 'utf8');
const chosen = targets.filter(({ api }) => api === 'binance-usdm' || api === 'bitget-mix');

let workspace: Workspace;
let emitted: Record<string, string>;

async function emit(): Promise<Record<string, string>> {
  const generated = await generate(workspace.folder, chosen);
  const changes = generated.flatMap((each) => each.changes);
  return Object.fromEntries(changes.flatMap((change) => ('text' in change ? [[change.path, change.text]] : [])));
}

/** The generated files of one package, as `generated/<file>`. */
const generatedOf = (api: string) =>
  Object.fromEntries(
    Object.entries(emitted)
      .filter(([path]) => path.startsWith(`packages/${api}/src/generated/`) && path.endsWith('.ts'))
      .map(([path, text]) => [path.slice(`packages/${api}/src/`.length), text]),
  );

beforeAll(async () => {
  workspace = createWorkspace();
  emitted = await emit();
});
afterAll(() => workspace.remove());

it('emits what it emitted before', async () => {
  for (const [path, text] of Object.entries(emitted)) {
    const golden = fileURLToPath(new URL(`fixtures/golden/${path.replace('/src/', '/')}`, import.meta.url));
    await expect(text).toMatchFileSnapshot(golden);
  }
});

it('gives the same bytes for the same input', async () => {
  expect(await emit()).toEqual(emitted);
});

it('begins every generated file with where it comes from', () => {
  const sources = Object.entries(emitted).filter(([path]) => path.endsWith('.ts'));
  expect(sources).toHaveLength(27);
  for (const [, text] of sources) expect(text).toMatch(/^\/\/ Generated from specs\/[a-z-]+\. Do not edit\.\n/);
});

describe.each([{ exactOptionalPropertyTypes: true }, { exactOptionalPropertyTypes: false }])(
  'types under %j',
  (options) => {
    it('refuse by name what the exchange must refuse', () => {
      expect(diagnose({ ...generatedOf('binance-usdm'), 'uses.ts': fixture('by-name.ts') }, options)).toEqual([]);
    });

    it('refuse it in the verbs of openapi-fetch too', () => {
      expect(diagnose({ ...generatedOf('binance-usdm'), 'uses.ts': fixture('by-verb.ts') }, options)).toEqual([]);
      expect(diagnose({ ...generatedOf('bitget-mix'), 'uses.ts': fixture('bitget.ts') }, options)).toEqual([]);
    });

    it('refuse streams that do not exist', () => {
      const files = generatedOf('binance-usdm');
      expect(diagnose({ ...files, 'uses.ts': fixture('by-channel.ts') }, options)).toEqual([]);
      const subscriptions = subscriptionsOf(files['generated/streams.ts'] ?? '');
      expect(subscriptions).toContain('streams.depth({');
      expect(diagnose({ ...files, 'subscriptions.ts': subscriptions }, options)).toEqual([]);
    });

    it('take the calls that stand in the documentation', () => {
      for (const { api } of chosen) {
        const files = generatedOf(api);
        const examples = examplesOf(files['generated/client.ts'] ?? '');
        expect(examples).toMatch(/\n {2}await /);
        expect(diagnose({ ...files, 'examples.ts': examples }, options)).toEqual([]);
      }
    });
  },
);

it('says in a short message what is wrong with a call', () => {
  const call = `import type { BinanceUsdmMethods } from './generated/client.ts';
declare const usdm: BinanceUsdmMethods;
usdm.newOrder({ symbol: 'A', type: 'MARKET', quantity: 1, price: 1 });`;
  const [message = '', ...others] = diagnose({ ...generatedOf('binance-usdm'), 'uses.ts': call });
  expect(others).toEqual([]);
  expect(message).toMatch(/^uses\.ts:3 .*NoParameterOfThisCall<"price">'\.$/m);
  expect(message.length).toBeLessThan(1500);
});

it('lets an editor offer names and values where leaving out widens the effect', () => {
  const at = (call: string) => ({
    ...generatedOf('binance-usdm'),
    'uses.ts': `import type { BinanceUsdmMethods } from './generated/client.ts';
declare const usdm: BinanceUsdmMethods;
usdm.newOrder(${call});`,
  });
  expect(offered(at("{ symbol: 'A', type: 'MARKET', /**/ }"), 'uses.ts')).toEqual([
    'positionSide',
    'quantity',
    'reduceOnly',
  ]);
  expect(offered(at("{ symbol: 'A', type: '/**/' }"), 'uses.ts')).toEqual(['LIMIT', 'MARKET']);
});

it('says in short messages what is wrong where leaving out widens the effect', () => {
  const call = (more: string) => `import type { BinanceUsdmMethods } from './generated/client.ts';
declare const usdm: BinanceUsdmMethods;
declare const maybe: boolean | undefined;
usdm.newOrder({ symbol: 'A', type: 'MARKET', quantity: 1, ${more} });`;
  const said = (more: string) =>
    diagnose({ ...generatedOf('binance-usdm'), 'uses.ts': call(more) }, { exactOptionalPropertyTypes: false });
  expect(said('reduceOnly: maybe')).toEqual([
    "uses.ts:4 Type 'boolean | undefined' is not assignable to type 'boolean'.\n  Type 'undefined' is not assignable to type 'boolean'.",
  ]);
  expect(said('prize: 1')).toEqual([
    "uses.ts:4 Type 'number' is not assignable to type 'number & NoParameterOfThisCall<\"prize\">'.\n  Type 'number' is not assignable to type 'NoParameterOfThisCall<\"prize\">'.",
  ]);
});
