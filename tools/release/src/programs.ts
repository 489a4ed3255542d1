import { join } from 'node:path';
import ts from 'typescript';
import type { Repository } from './git.ts';

/** A program that users of a release have written, or could have. */
export interface UserProgram {
  /** Where it stands: a file of the release, with the line of a README. */
  readonly name: string;
  readonly source: string;
}

/** A program of the last release that a compiler refuses now. */
export interface Broken {
  readonly program: string;
  /** The packages that it imports. */
  readonly packages: readonly string[];
  readonly message: string;
}

const FENCE = /^```ts\s*\n([\s\S]*?)^```\s*$/gm;

/** The programs of a release: the code of its packages' READMEs, and what its packaging tests compile. */
export function programsAt(repository: Repository, tag: string): UserProgram[] {
  const readmes = repository.filesAt(tag, ['packages']).filter((path) => /^packages\/[^/]+\/README\.md$/.test(path));
  const files = repository
    .filesAt(tag, ['tools/packaging/consumer'])
    .filter((path) => /^[^.]+\.ts$/.test(path) && !path.includes('/mistakes/'));
  return [
    ...readmes.flatMap((path) => programsIn(path, repository.textAt(tag, path))),
    ...files.map((path) => ({ name: path, source: repository.textAt(tag, path) })),
  ];
}

/** A block that imports begins a program, and the blocks after it that import nothing carry it on. */
export function programsIn(path: string, markdown: string): UserProgram[] {
  const programs: { name: string; source: string }[] = [];
  for (const { index, 1: source = '' } of markdown.matchAll(FENCE)) {
    const line = markdown.slice(0, index).split('\n').length + 1;
    const last = programs.at(-1);
    if (/^import /m.test(source) || last === undefined)
      programs.push({ name: `${path}:${line}`, source: `${source}\nexport {};\n` });
    else last.source += source;
  }
  return programs;
}

/** What stands for a reader's own in the samples. */
const NAMES = 'declare const apiKey: string, secretKey: string, passphrase: string, privateKey: string;';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  // Of what is not installed nothing is known.
  noImplicitAny: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The programs that the packages installed in a folder refuse. What else a program imports and is not there is taken as anything. */
export function brokenBy(folder: string, programs: readonly UserProgram[]): Broken[] {
  const files = new Map(programs.map(({ source }, at) => [join(folder, `program-${at}.mts`), source]));
  const missing = new Set(
    programs.flatMap(({ source }) => importsOf(source)).filter((name) => !isInstalled(folder, name)),
  );
  files.set(join(folder, 'names.d.ts'), [NAMES, ...[...missing].map((name) => `declare module '${name}';`)].join('\n'));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => folder;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...more) => {
    const source = files.get(path);
    return source === undefined
      ? getSourceFile(path, ...more)
      : ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return programs.flatMap(({ name, source }, at) => {
    const file = program.getSourceFile(join(folder, `program-${at}.mts`));
    const [first] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    if (first === undefined) return [];
    const message = ts.flattenDiagnosticMessageText(first.messageText, ' ').replace(/\s+/g, ' ');
    return [{ program: name, packages: packagesOf(source), message }];
  });
}

/** What is not is the reader's own. One of ours that is missing is a program that breaks. */
function isInstalled(folder: string, name: string): boolean {
  if (/^(@openderivs\/|node:)/.test(name)) return true;
  const { resolvedModule } = ts.resolveModuleName(name, join(folder, 'program.mts'), OPTIONS, ts.sys);
  return resolvedModule !== undefined;
}

const importsOf = (source: string): string[] => ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);

const packagesOf = (source: string): string[] => [
  ...new Set(importsOf(source).map((name) => name.split('/').slice(0, 2).join('/'))),
];
