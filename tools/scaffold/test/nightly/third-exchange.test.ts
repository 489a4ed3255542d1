import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../support.ts';
import { copyWorkspace, type WorkspaceCopy } from '../workspace-copy.ts';

/** It installs, builds and tests packages; only what hangs takes as long. */
const hanging = 600_000;

const api = 'lagoon-perps';
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = copyWorkspace();
}, hanging);
afterAll(() => copy.remove());

it('is added by four folders, a line in three exports, and a folder that is scaffolded', { timeout: hanging }, () => {
  copy.lay('third-exchange/descriptions', `specs/${api}`);
  for (const name of ['signing', 'client', 'sandbox'])
    copy.lay(`third-exchange/${name}`, `packages/${name}/src/lagoon`);
  copy.addExport('signing', '"./lagoon": "./dist/lagoon/index.js"');
  copy.addExport('client', '"./lagoon": "./dist/lagoon.js"');
  copy.addExport('specs', `"./${api}.json": "./dist/${api}.json"`);

  const cli = join(root, 'tools/scaffold/src/cli.ts');
  copy.run(bin('tsx'), [cli, api, '--title', 'Lagoon perpetuals REST API', '--title-zh', 'Lagoon 永续合约 REST API']);
  copy.run(bin('pnpm'), ['install', '--offline', '--no-frozen-lockfile']);
  copy.run(bin('tsx'), ['tools/generate/src/cli.ts', api]);

  const folders = [
    `specs/${api}/`,
    `packages/${api}/`,
    ...['client', 'sandbox', 'signing'].map((name) => `packages/${name}/src/lagoon/`),
  ];
  const elsewhere = copy.changes().filter((line) => !folders.some((folder) => line.split(' ')[2]?.startsWith(folder)));
  const [byHand, made] = [/\.json$/, /generated|lock/].map((kind) => elsewhere.filter((line) => kind.test(line)));
  expect(byHand).toEqual([
    '1 0 packages/client/package.json',
    '1 0 packages/signing/package.json',
    '1 0 packages/specs/package.json',
  ]);
  expect(made?.map((line) => line.split(' ')[2])).toEqual([
    'packages/sandbox/src/generated/exchanges.ts',
    'pnpm-lock.yaml',
  ]);
  expect(elsewhere).toHaveLength(5);
});

it('builds, and its package has no type error', { timeout: hanging }, () => {
  copy.lay('third-exchange/program.ts', `packages/${api}/examples/program.ts`);
  for (const name of ['signing', 'client', 'sandbox', api])
    copy.run('node_modules/.bin/tsdown', ['--logLevel', 'error'], `packages/${name}`);
  copy.run(bin('tsx'), ['../../tools/generate/src/cli.ts', '--bundle', 'dist', api], 'packages/specs');
  expect(copy.run(bin('tsc'), ['--noEmit'], `packages/${api}`)).toBe('');
});

it('passes lint', { timeout: hanging }, () => {
  const theirs = ['client', 'sandbox', 'signing'].map((name) => `packages/${name}/src/lagoon`);
  const changed = ['client', 'signing', 'specs'].map((name) => `packages/${name}/package.json`);
  const args = ['check', '--error-on-warnings', `packages/${api}`, ...theirs, ...changed];
  expect(() => copy.run(bin('biome'), args)).not.toThrow();
});

it('passes the tests that were scaffolded', { timeout: hanging }, () => {
  expect(copy.run('node_modules/.bin/vitest', ['run'], `packages/${api}`)).toMatch(/Test Files .*6 passed/);
});

it('leaves true what holds for every exchange', { timeout: hanging }, () => {
  copy.run('node_modules/.bin/vitest', ['run', 'test/neutral.test.ts', '-t', 'knows no exchange'], 'packages/client');
  copy.run('node_modules/.bin/vitest', ['run', 'test/structure.test.ts'], 'packages/sandbox');
});

it('has READMEs like its siblings', { timeout: hanging }, () => {
  copy.run('node_modules/.bin/vitest', ['run', 'test/readmes.test.ts', '-t', api], 'tools/generate');
});

it('serves a program that signs, is refused, loses an answer and goes through a history', { timeout: hanging }, () => {
  expect(copy.run(bin('tsx'), ['examples/program.ts'], `packages/${api}`)).toBe('A third exchange was added.\n');
});
