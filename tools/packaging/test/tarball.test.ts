import { join } from 'node:path';
import { repositoryFieldsOf } from '@openderivs/scaffold/repository';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from '../src/pack.ts';
import { here } from '../src/paths.ts';
import { findPublished, readManifest } from '../src/published.ts';

const tarballs = inject('tarballs');
const published = findPublished().map(({ name }) => name);

/** What a user gets beside our packages: more only with those that hold no keys. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  '@openderivs/sandbox': ['bignumber.js', 'csv-parse', 'lossless-json', 'pure-rand', 'tinyqueue', 'ws'],
  '@openderivs/release': ['typescript'],
  '@openderivs/generator': ['@redocly/openapi-core', 'openapi-typescript', 'typescript'],
};
const foreignOf = (name: string): readonly string[] => foreign[name] ?? ['openapi-fetch'];

it('builds every published package before these tests', () => {
  const built = Object.keys(readManifest(here).devDependencies ?? {}).filter((name) => name.startsWith('@openderivs/'));
  expect(built).toEqual(expect.arrayContaining([...published]));
});

describe.each(published)('the tarball of %s', (name) => {
  const manifest = readManifest(join(inject('consumer'), 'node_modules', name));

  it('holds the built files, package.json, READMEs, LICENSE and CHANGELOG, and nothing else', async () => {
    const files = await listFiles(tarballs[name] ?? '');
    // `bin` holds commands that start what is in `dist`: pnpm links a command at install time, before anything is built.
    const folders = manifest.bin ? /^(bin|dist)\// : /^dist\//;
    // Bots to copy, which are run as they are.
    const examples = name === '@openderivs/sandbox' ? /^examples\/(?:day\/)?[\w-]+\.ts$/ : /^$/;
    const built = files.filter((file) => !examples.test(file));
    const others = built.filter((file) => !folders.test(file) && file !== 'CHANGELOG.md');
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'README.zh-CN.md', 'package.json']);
    expect(built.filter((file) => /\.(test|bench)\.|\.tsbuildinfo$|\.ts$(?<!\.d\.ts)/.test(file))).toEqual([]);
  });

  it('takes the changelog along, which the first release writes', () => {
    expect(manifest.files).toContain('CHANGELOG.md');
  });

  it('holds the whole page of the sandbox, and nothing that belongs to one elsewhere', async () => {
    const files = await listFiles(tarballs[name] ?? '');
    const page = ['icon.svg', 'index.html', 'page.css', 'page.js', 'third-parties.txt'].map(
      (file) => `dist/page/${file}`,
    );
    const isShown = /\.(?:html|css|svg)$|^dist\/page\//;
    expect(files.filter((file) => isShown.test(file)).sort()).toEqual(name === '@openderivs/sandbox' ? page : []);
  });

  it('holds every file that its exports, imports and bin name', async () => {
    const files = await listFiles(tarballs[name] ?? '');
    const { exports, imports, bin } = manifest;
    const named = [...JSON.stringify([exports, imports, bin]).matchAll(/"\.\/([^"]+\.\w+)"(?!:)/g)].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => path === undefined || !files.includes(path))).toEqual([]);
  });

  it('runs nothing when it is installed, and names nothing that only this workspace needs', () => {
    expect(manifest.scripts).toBeUndefined();
    expect(manifest.devDependencies).toBeUndefined();
  });

  it('depends on nothing but our packages and what is known here, in exact versions', () => {
    const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies });
    expect(dependencies.filter(([other]) => !published.includes(other) && !foreignOf(name).includes(other))).toEqual(
      [],
    );
    expect(dependencies.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('says where it comes from, as the root package.json has it', () => {
    const folder = findPublished().find((one) => one.name === name)?.folder ?? '';
    const { homepage, bugs, repository } = manifest;
    expect({ homepage, bugs, repository }).toEqual(repositoryFieldsOf(folder));
  });

  it('asks for no peer that a user has to install', () => {
    const { peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
    expect(Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional)).toEqual([]);
  });

  it('says what it is: ESM, MIT, free of side effects, Node 20.19 or newer', () => {
    const { type, license, sideEffects, engines } = manifest;
    expect({ type, license, sideEffects, engines }).toEqual({
      type: 'module',
      license: 'MIT',
      sideEffects: false,
      engines: { node: '>=20.19' },
    });
  });
});
