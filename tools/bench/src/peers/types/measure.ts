// Compiles one program, or completes it as an editor does, in a process of its own: `measure.ts <mode> <file>`.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What was measured, in milliseconds of the processor and in the compiler's own counts. */
export interface TypesMeasured {
  readonly cpu: number;
  /** Of `tsc`. */
  readonly instantiations?: number;
  readonly types?: number;
  readonly lines?: number;
  readonly errors?: number;
  /** Of an editor: how many entries it offers. */
  readonly offered?: number;
}

const [mode = 'tsc', file = ''] = process.argv.slice(2);

/** Where an editor's cursor is. */
const marker = '/* cursor */';

const options: ts.CompilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: mode !== 'tsc-libraries', target: ts.ScriptTarget.ES2022 },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  ...{ types: ['node'], lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] },
};

function compile(): Omit<TypesMeasured, 'cpu'> {
  const program = ts.createProgram([file], options);
  const errors = ts.getPreEmitDiagnostics(program).length;
  // The compiler counts these and does not tell them in its types.
  const counts = program as unknown as { getInstantiationCount(): number; getTypeCount(): number };
  return {
    instantiations: counts.getInstantiationCount(),
    types: counts.getTypeCount(),
    lines: program.getSourceFiles().reduce((sum, source) => sum + source.getLineStarts().length, 0),
    errors,
  };
}

/** Asks for completions at the marker, as an editor that has just opened the file. */
function complete(): Omit<TypesMeasured, 'cpu'> {
  const whole = readFileSync(file, 'utf8');
  const at = whole.indexOf(marker);
  const text = whole.replace(marker, '');
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    ...{ fileExists: ts.sys.fileExists, readFile: ts.sys.readFile },
    directoryExists: ts.sys.directoryExists,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
  const found = ts.createLanguageService(host).getCompletionsAtPosition(file, at, {});
  return { offered: found?.entries.length ?? 0 };
}

const before = process.cpuUsage();
const measured = mode === 'editor' ? complete() : compile();
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ ...measured, cpu: (user + system) / 1_000 } satisfies TypesMeasured));
