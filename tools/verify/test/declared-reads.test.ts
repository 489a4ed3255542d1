import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { declaredReads } from '../src/reads/declared-reads.ts';

/** A workspace of three packages: `client` builds on `signing`, and `other` stands beside them. */
function createWorkspace(inputs: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'declared-reads-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, content: object) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  };
  write('turbo.json', { globalDependencies: ['tsconfig.base.json'] });
  write('packages/client/turbo.json', { tasks: { test: { inputs } } });
  write('packages/client/package.json', { name: '@a/client', devDependencies: { '@a/tool': 'workspace:*' } });
  write('tools/tool/package.json', { name: '@a/tool', dependencies: { '@a/signing': 'workspace:*', other: '1.0.0' } });
  write('packages/signing/package.json', { name: '@a/signing' });
  write('packages/other/package.json', { name: '@a/other' });
  return root;
}

it.each([
  ['a file of its own', 'packages/client/test/a.ts'],
  ['a file that every task depends on', 'tsconfig.base.json'],
  ['a declared file', 'LICENSE'],
  ['a file in a declared folder', 'specs/usdm/paths/order.yaml'],
  ['a file of a declared pattern', 'packages/other/README.md'],
  ['what a dependency is built from', 'tools/tool/src/index.ts'],
  ['what the dependency of a dependency is built into', 'packages/signing/dist/index.js'],
  ['an installed package', 'node_modules/.pnpm/vitest/index.js'],
  ['a file of another place', '../elsewhere/file'],
])('lets a test read %s', (_, path) => {
  const root = createWorkspace([
    '$TURBO_DEFAULT$',
    '$TURBO_ROOT$/LICENSE',
    '$TURBO_ROOT$/specs/**',
    '$TURBO_ROOT$/packages/*/README.md',
  ]);
  expect(declaredReads(join(root, 'packages/client'))(join(root, path))).toBeUndefined();
});

it.each([
  ['a description', 'specs/usdm/paths/order.yaml'],
  ['a file at the root', 'README.md'],
  ['a package that it does not depend on', 'packages/other/src/index.ts'],
  ['what a dependency is not built from', 'packages/signing/test/vectors/a.json'],
])('refuses %s where it is no input, and says what to add', (_, path) => {
  const root = createWorkspace(['$TURBO_DEFAULT$', '$TURBO_ROOT$/LICENSE']);
  expect(declaredReads(join(root, 'packages/client'))(join(root, path))).toBe(
    `The tests of packages/client read ${path}, and would stay green in turbo's cache when it changes. Add "$TURBO_ROOT$/${path}", or a pattern of it, to the inputs of "test" in packages/client/turbo.json.`,
  );
});

it('guards every test run, this one too', async () => {
  const { readFileSync, promises } = await import('node:fs');
  const undeclared = new URL('../../../knip.jsonc', import.meta.url);
  expect(() => readFileSync(undeclared)).toThrow('The tests of tools/verify read knip.jsonc');
  await expect(async () => promises.readFile(undeclared)).rejects.toThrow('Add "$TURBO_ROOT$/knip.jsonc"');
});
