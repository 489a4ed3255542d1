import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const compiler = here('../../../node_modules/typescript-7/bin/tsc');

/** As a tsconfig.json has them. */
const base = {
  strict: true,
  noEmit: true,
  skipDefaultLibCheck: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  types: [],
  paths: {
    '@openderivs/client': [here('fixtures/compile/client.ts')],
    '@openderivs/client/binance': [here('fixtures/compile/client.ts')],
    '@openderivs/client/checks': [here('../../../packages/client/src/checks/table.ts')],
    '@openderivs/client/filters': [here('../../../packages/client/src/filters/table.ts')],
    '@openderivs/client/orders': [here('../../../packages/client/src/orders/orders-table.ts')],
    '@openderivs/client/paging': [here('fixtures/compile/paging.ts')],
    '@openderivs/client/placing': [here('fixtures/compile/placing.ts')],
    '@openderivs/client/streams': [here('fixtures/compile/streams.ts')],
    '@openderivs/client/values': [here('../../../packages/client/src/values/index.ts')],
    'openapi-fetch': [here('../node_modules/openapi-fetch')],
  },
};

function writeAll(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compile-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What the compiler has to say about files that stand together in a folder; `@openderivs/client` is a stand-in. */
export function diagnose(files: Readonly<Record<string, string>>, options: object = {}): string[] {
  const folder = writeAll(files);
  const compilerOptions = { ...base, ...options };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  const args = [compiler, '--pretty', 'false', '--project', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(folder, { recursive: true });
  // Lines that are indented belong to the message before them.
  const found = stdout
    .split(/\n(?! )/)
    .filter((text) => text !== '')
    .map((text) =>
      text
        .trimEnd()
        .replace(/^(?:(.+)\((\d+),\d+\): )?error TS\d+: /, (_, file, line) => (file ? `${file}:${line} ` : '')),
    );
  if (status !== 0 && found.length === 0) throw new Error(`The compiler did not run: ${stderr}`);
  return found;
}

/** What an editor offers where `/**\/` stands in a file. */
export function offered(files: Readonly<Record<string, string>>, path: string): string[] {
  const folder = writeAll(files);
  const file = join(folder, path);
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories } = ts.sys;
  const { options: settings } = ts.convertCompilerOptionsFromJson(base, folder);
  const service = ts.createLanguageService({
    ...{ fileExists, readFile, readDirectory, directoryExists, getDirectories },
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => settings,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const found = service.getCompletionsAtPosition(file, (files[path] ?? '').indexOf('/**/'), {});
  rmSync(folder, { recursive: true });
  return (found?.entries ?? []).map(({ name }) => name).sort();
}

/** The calls that stand in the documentation of a generated client, as a program. */
export function examplesOf(client: string): string {
  const methods = /export interface (\w+) \{/.exec(client)?.[1] ?? '';
  const calls = [...client.matchAll(/\* const result = (await .+);$/gm)].map(([, call]) => `  ${call};`);
  const receiver = /await (\w+)\./.exec(calls[0] ?? '')?.[1] ?? 'client';
  return `import type { ${methods} } from './generated/client.ts';
declare const ${receiver}: ${methods};
export async function examples(): Promise<void> {
${calls.join('\n').replaceAll('*\\/', '*/')}
}
`;
}

/** The subscriptions that stand in the documentation of generated streams, as a program. */
export function subscriptionsOf(streams: string): string {
  const methods = /export interface (\w+StreamMethods) \{/.exec(streams)?.[1] ?? '';
  const loops = [...streams.matchAll(/^ +\* (for await \(.+;)$/gm)].map(([, loop]) => `  ${loop}`);
  return `import type { ${methods} } from './generated/streams.ts';
declare const streams: ${methods};
export async function subscriptions(): Promise<void> {
${loops.join('\n')}
}
`;
}
