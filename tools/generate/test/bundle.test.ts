import { expect, it } from 'vitest';
import { bundles } from '../src/generate.ts';
import { targets } from './targets.ts';
import { createWorkspace } from './workspace.ts';

it('is self-contained, keeps names, sorts components, and is the same each time', async () => {
  const workspace = createWorkspace();
  const chosen = targets.filter(({ api }) => api === 'binance-usdm');
  const files = await bundles(workspace.folder, chosen);
  const [bundle] = files;
  expect(await bundles(workspace.folder, chosen)).toEqual(files);
  workspace.remove();

  const text = bundle?.text ?? '';
  const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref = '']) => ref);
  expect(references.length).toBeGreaterThan(10);
  expect(references.filter((ref) => !ref.startsWith('#/components/'))).toEqual([]);
  const { schemas, securitySchemes } = JSON.parse(text).components;
  expect(Object.keys(schemas)).toEqual(Object.keys(schemas).sort());
  expect(Object.keys(schemas)).toContain('OrderStatus');
  expect(Object.keys(securitySchemes)).toEqual(['ApiKey', 'Signature']);
});

it('bundles streams beside the operations, each channel with an operation that sends', async () => {
  const workspace = createWorkspace();
  const files = await bundles(
    workspace.folder,
    targets.filter(({ api }) => api === 'binance-usdm' || api === 'bitget-mix'),
  );
  workspace.remove();

  expect(files.map(({ path }) => path)).toEqual(['binance-usdm.json', 'binance-usdm.streams.json', 'bitget-mix.json']);
  const text = files[1]?.text ?? '';
  const { asyncapi, channels, operations, components } = JSON.parse(text);
  expect(asyncapi).toBe('3.0.0');
  expect(Object.keys(channels)).toEqual(['depth', 'allPrices']);
  expect(operations.depth).toEqual({ action: 'send', channel: { $ref: '#/channels/depth' } });
  expect(Object.keys(components.schemas)).toEqual(['DepthEvent', 'Level', 'OrderStatus', 'PriceEvent']);
  const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref = '']) => ref);
  expect(references.filter((ref) => !/^#\/(channels|components\/schemas)\/\w+$/.test(ref))).toEqual([]);
});
