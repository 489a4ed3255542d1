import { expect, it } from 'vitest';
import { bundlePage, bundleWorker, checkWeb } from '../src/bundle.ts';

it.each([bundlePage, bundleWorker])(
  'bundles the suite for the web without the package that Node opens sockets by',
  async (bundle) => {
    await expect(bundle()).resolves.toMatch(/\.m?js$/);
  },
);

const bytes = 1;
const output = { bytes, inputs: {}, imports: [], exports: [] };

it.each([
  '../../node_modules/.pnpm/ws@8.23.0/node_modules/ws/wrapper.mjs',
  '../../node_modules/ws/lib/websocket.js',
  '../../packages/client/dist/socket/ws.js',
])('refuses a bundle that holds %s', (file) => {
  const inputs = { [file]: { bytes, imports: [] } };
  expect(() => checkWeb({ inputs, outputs: { 'page.js': output } })).toThrow(file);
});

it('refuses a bundle that asks for it, and takes others', () => {
  const asking = { ...output, imports: [{ path: 'ws', kind: 'dynamic-import' as const, external: true }] };
  expect(() => checkWeb({ inputs: {}, outputs: { 'page.js': asking } })).toThrow('ws');
  const inputs = { '../../packages/client/dist/socket/web-socket.js': { bytes, imports: [] } };
  expect(() => checkWeb({ inputs, outputs: { 'page.js': output } })).not.toThrow();
});
