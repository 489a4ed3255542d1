import ts from 'typescript';

/** As a careful project has it, without the options beyond `strict`. */
const options: ts.CompilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022 },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  ...{ types: ['node'], lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] },
};

/** What the compiler says of each of these files, where it says something. */
export function complaints(files: readonly string[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(files, options);
  const found = new Map<string, string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const [first] = source
      ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      : [];
    if (first) found.set(file, ts.flattenDiagnosticMessageText(first.messageText, ' '));
  }
  return found;
}
