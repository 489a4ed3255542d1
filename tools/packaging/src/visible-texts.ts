import { join } from 'node:path';
import ts from 'typescript';
import { editorOptions } from './editor-options.ts';

/** How many names an editor describes, of how many, and those that it does not. */
export interface VisibleTexts {
  readonly names: number;
  readonly silent: readonly string[];
}

/** What an editor shows of the operations of a client: of what they take, and of what they answer, at every depth. */
export interface TextsOfClient {
  readonly parameters: VisibleTexts;
  readonly properties: VisibleTexts;
}

/** The methods that are not operations have no place in a count of them. */
const notOperations = /^([A-Z]+|request|use|eject)$/;

/** How a number or a time is written tells nobody what it is. */
const formatOnly = /^Format: [\w-]+$/;

const declaresNothing = ts.TypeFlags.Undefined | ts.TypeFlags.Never;

const isOfALibrary = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((declaration) => /\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName)) ??
  false;

/** Asks the compiler what it says of each name, for clients given by the names of their packages and types. */
export function readVisibleTexts(
  consumer: string,
  clients: Readonly<Record<string, string>>,
): Readonly<Record<string, TextsOfClient>> {
  const file = join(consumer, 'texts.ts');
  const source = Object.entries(clients)
    .map(([api, type], at) => `import type { ${type} } from '@openderivs/${api}';\nexport type Of${at} = ${type};\n`)
    .join('');
  const host = ts.createCompilerHost(editorOptions);
  const { fileExists, readFile, getSourceFile } = host;
  const program = ts.createProgram([file], editorOptions, {
    ...host,
    fileExists: (name) => name === file || fileExists(name),
    readFile: (name) => (name === file ? source : readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest),
  });
  const checker = program.getTypeChecker();

  function collect(type: ts.Type, path: string, into: Map<string, boolean>, seen: Set<ts.Type>): void {
    if (type.isUnion()) {
      for (const member of type.types) collect(member, path, into, seen);
      return;
    }
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      // An array is a reference to a type of the library, whose only argument of interest is what it holds.
      for (const item of checker.getTypeArguments(type as ts.TypeReference)) collect(item, `${path}[]`, into, seen);
      return;
    }
    const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
    if (!isObject || seen.has(type) || type.getCallSignatures().length > 0) return;
    seen.add(type);
    for (const property of type.getProperties()) {
      const held = checker.getTypeOfSymbol(property);
      if (held.flags & declaresNothing || isOfALibrary(property)) continue;
      const name = `${path}.${property.name}`;
      const said = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(formatOnly, '');
      into.set(name, (into.get(name) ?? true) && said !== '');
      collect(held, name, into, seen);
    }
  }

  const textsOf = (found: ReadonlyMap<string, boolean>): VisibleTexts => ({
    names: found.size,
    silent: [...found].filter(([, isSaid]) => !isSaid).map(([name]) => name),
  });

  const opened = program.getSourceFile(file);
  const aliases = opened?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  return Object.fromEntries(
    Object.keys(clients).map((api, at) => {
      const alias = aliases[at];
      if (alias === undefined) throw new Error(`No type was found of ${api}.`);
      const parameters = new Map<string, boolean>();
      const properties = new Map<string, boolean>();
      for (const method of checker.getTypeAtLocation(alias).getProperties()) {
        const [signature] = checker.getTypeOfSymbol(method).getCallSignatures();
        if (signature === undefined || notOperations.test(method.name)) continue;
        const [given] = signature.getParameters();
        const taken = given && checker.getTypeOfSymbol(given);
        if (taken) collect(checker.getBaseConstraintOfType(taken) ?? taken, method.name, parameters, new Set());
        const answered = checker.getAwaitedType(signature.getReturnType());
        if (answered) collect(answered, `${method.name}()`, properties, new Set());
      }
      return [api, { parameters: textsOf(parameters), properties: textsOf(properties) }];
    }),
  );
}
