import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What TypeScript has to say about files that stand together in a folder; `@openderivs/client` is a stand-in. */
export function diagnose(files: Readonly<Record<string, string>>, options: ts.CompilerOptions = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'compile-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = ts.createProgram(
    Object.keys(files).map((path) => join(folder, path)),
    {
      strict: true,
      noEmit: true,
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
        '@openderivs/client/paging': [here('fixtures/compile/paging.ts')],
        'openapi-fetch': [here('../node_modules/openapi-fetch')],
      },
      ...options,
    },
  );
  const found = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const place =
      file && `${file.fileName.slice(folder.length + 1)}:${file.getLineAndCharacterOfPosition(start).line + 1} `;
    return `${place ?? ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  rmSync(folder, { recursive: true });
  return found;
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
