import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const base: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipDefaultLibCheck: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
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

/** The files that are in every program: TypeScript's own, and those of packages. Parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Reads what lies in a folder each time, and anything else once. */
function createHost(folder: string, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    getSourceFile(file, language) {
      if (file.startsWith(folder)) return host.getSourceFile(file, language);
      if (!parsed.has(file)) parsed.set(file, host.getSourceFile(file, language));
      return parsed.get(file);
    },
  };
}

/** What TypeScript has to say about files that stand together in a folder; `@openderivs/client` is a stand-in. */
export function diagnose(files: Readonly<Record<string, string>>, options: ts.CompilerOptions = {}): string[] {
  const folder = writeAll(files);
  const whole = { ...base, ...options };
  const roots = Object.keys(files).map((path) => join(folder, path));
  const program = ts.createProgram(roots, whole, createHost(folder, whole));
  const found = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const place =
      file && `${file.fileName.slice(folder.length + 1)}:${file.getLineAndCharacterOfPosition(start).line + 1} `;
    return `${place ?? ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  rmSync(folder, { recursive: true });
  return found;
}

/** What an editor offers where `/**\/` stands in a file. */
export function offered(files: Readonly<Record<string, string>>, path: string): string[] {
  const folder = writeAll(files);
  const file = join(folder, path);
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories } = ts.sys;
  const service = ts.createLanguageService({
    ...{ fileExists, readFile, readDirectory, directoryExists, getDirectories },
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => base,
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
