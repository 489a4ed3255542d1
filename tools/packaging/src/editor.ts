import { join } from 'node:path';
import ts from 'typescript';
import { editorOptions } from './editor-options.ts';

/** What an editor says of a program: its complaints, and what it offers at each place that is marked. */
export interface Editor {
  /** The messages, one per complaint. */
  readonly complaints: readonly string[];
  /** The names that are offered at each `/**\/` of the program, in order. */
  readonly offered: readonly (readonly string[])[];
  /** What is said of the name behind each `/*?*\/` of the program, in order. */
  readonly said: readonly string[];
}

/** What was parsed for one program is there for the next, as an editor has it. */
const documents = ts.createDocumentRegistry();
let opened = 0;

/** Opens a program in a project into which the packages are installed. */
export function openInEditor(consumer: string, source: string): Editor {
  const file = join(consumer, 'opened.ts');
  const { fileExists, readFile, readDirectory, directoryExists, getDirectories } = ts.sys;
  const textOf = (name: string) => (name === file ? source : readFile(name));
  opened += 1;
  const version = String(opened);
  const host: ts.LanguageServiceHost = {
    ...{ readDirectory, directoryExists, getDirectories },
    fileExists: (name) => name === file || fileExists(name),
    readFile: textOf,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? version : '1'),
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => consumer,
    getCompilationSettings: () => editorOptions,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  };
  const service = ts.createLanguageService(host, documents);
  const places = (mark: RegExp) =>
    [...source.matchAll(mark)].map(({ 0: { length }, index }) => ({ index, end: index + length }));
  return {
    complaints: service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    offered: places(/\/\*\*\//g).map(({ index }) =>
      (service.getCompletionsAtPosition(file, index, {})?.entries ?? []).map(({ name }) => name),
    ),
    said: places(/\/\*\?\*\//g).map(({ end }) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(file, end)?.documentation),
    ),
  };
}
