import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { NotFound } from './descriptions.ts';

/** A program of a user: its files, and what the compiler knows of them. */
export interface UserProgram {
  readonly checker: ts.TypeChecker;
  /** Its own files, without declarations and without what is installed. */
  readonly files: readonly ts.SourceFile[];
  /** The API whose client declares something; undefined for everything else. */
  apiOf(declaration: ts.Node): string | undefined;
}

/** Which files a program has, and how it is compiled, by its tsconfig.json or the folder that holds one. */
export function readProject(tsconfig: string, folder: string): ts.ParsedCommandLine {
  const given = resolve(folder, tsconfig);
  const file = ts.sys.directoryExists(given) ? join(given, 'tsconfig.json') : given;
  if (!ts.sys.fileExists(file)) throw new NotFound(`There is no ${file}. Give the tsconfig.json of your program.`);
  const problems: string[] = [];
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) =>
      problems.push(ts.flattenDiagnosticMessageText(messageText, ' ')),
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(file, { noEmit: true }, host);
  if (parsed === undefined) throw new NotFound(`${file} cannot be read: ${problems.join(' ')}`);
  if (parsed.fileNames.length === 0)
    throw new NotFound(`${file} names no files. Give the tsconfig.json that your program is compiled with.`);
  return parsed;
}

/** Opens a program. Nothing is written and nothing of it is run. */
export function openProgram({ fileNames, options, projectReferences }: ts.ParsedCommandLine): UserProgram {
  const program = ts.createProgram({
    rootNames: fileNames,
    options,
    ...(projectReferences && { projectReferences }),
  });
  const packages = new Map<string, string | undefined>();
  return {
    checker: program.getTypeChecker(),
    files: program
      .getSourceFiles()
      .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !fileName.includes('/node_modules/')),
    apiOf: (declaration) =>
      packageOf(dirname(declaration.getSourceFile().fileName), packages)?.match(/^@openderivs\/(.+)$/)?.[1],
  };
}

/** The name of the package that a folder lies in. */
function packageOf(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const file = join(folder, 'package.json');
  const named = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name : undefined;
  const name = named ?? (dirname(folder) === folder ? undefined : packageOf(dirname(folder), known));
  known.set(folder, name);
  return name;
}
