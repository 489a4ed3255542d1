import { expect, it } from 'vitest';
import { bundles } from '../src/generate.ts';
import { targets } from './targets.ts';
import { createWorkspace } from './workspace.ts';

it('is self-contained, keeps names, sorts components, and is the same each time', async () => {
  const workspace = createWorkspace();
  const chosen = targets.filter(({ api }) => api === 'binance-usdm');
  const [bundle] = await bundles(workspace.folder, chosen);
  expect(await bundles(workspace.folder, chosen)).toEqual([bundle]);
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
