import type { Facts, OwnPackage } from '../facts.ts';
import { subpathsOf } from './manifest.ts';

/** Modules that are made of generated files alone. */
const generated = ['error-codes', 'limits', 'operations', 'values'];

const built = (subpath: string): string => (generated.includes(subpath) ? `generated/${subpath}` : subpath);

const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

/** package.json of a package outside of this workspace: built by the compiler alone, and not published until it is wished. */
export function ownManifest(facts: Facts, { version, isBuiltIn }: OwnPackage): string {
  const { name, title, target } = facts;
  const subpaths = subpathsOf(facts).filter((subpath) => isBuiltIn || subpath !== 'streams');
  const fields = {
    name,
    version: '0.1.0',
    private: true,
    description: `Typed client for ${title}: every operation by name, signed, digit-safe.`,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: ['dist'],
    imports: {
      '#limits': {
        ...Object.fromEntries(['bun', 'deno', 'workerd'].map((runtime) => [runtime, './dist/generated/limits.js'])),
        browser: './dist/generated/no-limits.js',
        default: './dist/generated/limits.js',
      },
    },
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(subpaths.map((subpath) => [`./${subpath}`, entry(built(subpath))])),
      './package.json': './package.json',
    },
    scripts: {
      generate: `openderivs-generator ${target.api}`,
      build: 'tsc -p tsconfig.build.json',
      typecheck: 'tsc --noEmit',
    },
    dependencies: { '@openderivs/client': version, '@openderivs/signing': version },
    devDependencies: { '@openderivs/generator': version, typescript: '5.9.3' },
  };
  return `${JSON.stringify(fields, undefined, 2)}\n`;
}

const shared = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** tsconfig.json of such a package. */
export const ownTsconfig = (): string => json({ compilerOptions: { ...shared, noEmit: true }, include: ['src'] });

/** tsconfig.build.json of such a package. */
export const ownTsconfigOfBuild = (): string =>
  json({
    extends: './tsconfig.json',
    compilerOptions: { noEmit: false, rootDir: 'src', outDir: 'dist', declaration: true },
  });
