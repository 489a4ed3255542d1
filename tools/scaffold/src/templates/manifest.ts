import { type Facts, hasFilters, hasOrders, placingOf } from '../facts.ts';
import { repositoryFieldsIn } from '../repository.ts';

/** The subpaths of a client's package. */
export const subpathsOf = (facts: Facts): readonly string[] => [
  'checks',
  'error-codes',
  ...(hasFilters(facts) ? ['filters'] : []),
  'limits',
  'operations',
  ...(hasOrders(facts) ? ['orders'] : []),
  'paging',
  ...(placingOf(facts).length > 0 ? ['placing'] : []),
  ...(facts.hasStreams ? ['streams'] : []),
  'values',
];

const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

/** package.json. */
export function manifest(facts: Facts): string {
  const { name, title, target } = facts;
  const { api } = target;
  const fields = {
    name,
    version: '0.0.0',
    description: `Typed client for the ${title}: every operation by name, signed, digit-safe.`,
    license: 'MIT',
    ...repositoryFieldsIn(`packages/${api}`),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: ['CHANGELOG.md', 'README.zh-CN.md', 'dist'],
    imports: {
      '#limits': {
        ...Object.fromEntries(['bun', 'deno', 'workerd'].map((runtime) => [runtime, './dist/limits.js'])),
        browser: './dist/no-limits.js',
        default: './dist/limits.js',
      },
    },
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(subpathsOf(facts).map((subpath) => [`./${subpath}`, entry(subpath)])),
      './package.json': './package.json',
    },
    scripts: {
      generate: `tsx ../../tools/generate/src/cli.ts ${api}`,
      build: 'tsdown',
      typecheck: 'node ../../node_modules/typescript-7/bin/tsc --noEmit --singleThreaded',
      test: 'vitest run',
    },
    dependencies: { '@openderivs/client': 'workspace:*' },
    devDependencies: {
      '@openderivs/described': 'workspace:*',
      '@openderivs/sandbox': 'workspace:*',
      ...Object.fromEntries(
        ['@types/node', 'openapi-fetch', 'tsdown', 'tsx', 'typescript', 'vitest'].map((each) => [each, 'catalog:']),
      ),
    },
  };
  return `${JSON.stringify(fields, undefined, 2)}\n`;
}
