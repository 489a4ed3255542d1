import { join } from 'node:path';
import type { Schema } from '@openderivs/model';
import ts from 'typescript';
import { editorOptions } from './editor-options.ts';

/** The declarations of one installed client, as an editor reads them. */
export interface Declarations {
  /** The type that is exported under this name. */
  typeNamed(name: string): ts.Type | undefined;
  /** The signatures of a method of the client. */
  signaturesOf(method: string): readonly ts.Signature[];
  /** What a signature takes first, `undefined` left out; of a call that infers what it is given, what it must fit. */
  parameterOf(signature: ts.Signature): ts.Type | undefined;
  /** What an editor shows of a signature, in one line. */
  shownOf(signature: ts.Signature): string;
  /** Paths of the described properties of a schema whose description an editor does not show, and how many there are. */
  hiddenIn(schema: Schema, type: ts.Type, path: string, resolve: Resolve): { hidden: string[]; described: number };
}

type Resolve = (schema: Schema) => Schema;

const inOneLine = (text: string): string => text.replaceAll('*\\/', '*/').replace(/\s+/g, ' ').trim();

/** Reads the declarations of a package that is installed in a project; `factory` gives the client. */
export function readDeclarations(consumer: string, name: string, factory: string): Declarations {
  const entry = join(consumer, 'node_modules', name, 'dist/index.d.ts');
  const program = ts.createProgram([entry], editorOptions);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const moduleSymbol = source && checker.getSymbolAtLocation(source);
  if (moduleSymbol === undefined) throw new Error(`${entry} is no module.`);
  const original = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exported = new Map(checker.getExportsOfModule(moduleSymbol).map((symbol) => [symbol.name, original(symbol)]));

  const made = exported.get(factory);
  const client = made && checker.getTypeOfSymbol(made).getCallSignatures()[0]?.getReturnType();
  if (client === undefined) throw new Error(`${name} exports no function ${factory}.`);

  const shown = (symbol: ts.Symbol | ts.Signature): string => {
    const tags = symbol.getJsDocTags().map((tag) => ts.displayPartsToString(tag.text));
    return inOneLine([ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags].join('\n'));
  };
  const alternativesOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);
  const isLeftOut = (type: ts.Type): boolean =>
    alternativesOf(type).every(({ flags }) => flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined));

  /** The property in each alternative of a type. */
  const propertiesNamed = (type: ts.Type, property: string): ts.Symbol[] =>
    alternativesOf(type).flatMap((each) => checker.getPropertyOfType(checker.getApparentType(each), property) ?? []);

  const seen = new Map<ts.Type, Set<string>>();

  function hiddenIn(given: Schema, type: ts.Type, path: string, resolve: Resolve) {
    const found = { hidden: [] as string[], described: 0 };
    const visit = (schema: Schema, types: ts.Type, at: string): void => {
      const type = checker.getNonNullableType(types);
      if (schema.$ref !== undefined) {
        const before = seen.get(type) ?? new Set();
        if (before.has(schema.$ref)) return;
        seen.set(type, before.add(schema.$ref));
      }
      const whole = resolve(schema);
      for (const part of [...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])])
        visit(part, type, at);
      for (const [name, property] of Object.entries(whole.properties ?? {})) {
        const here = `${at}.${name}`;
        const symbols = propertiesNamed(type, name);
        if (property.description !== undefined) {
          found.described += 1;
          const wanted = inOneLine(property.description);
          if (!symbols.some((symbol) => shown(symbol).includes(wanted))) found.hidden.push(here);
          else if (symbols.some((symbol) => shown(symbol) === '' && !isLeftOut(checker.getTypeOfSymbol(symbol)))) {
            found.hidden.push(`${here} of a variant`);
          }
        }
        for (const symbol of symbols) visit(property, checker.getTypeOfSymbol(symbol), here);
      }
      const inside = typeof whole.additionalProperties === 'object' ? whole.additionalProperties : undefined;
      for (const each of alternativesOf(type)) {
        const item = checker.getIndexTypeOfType(each, ts.IndexKind.Number);
        const value = checker.getIndexTypeOfType(each, ts.IndexKind.String);
        if (whole.items && item) visit(whole.items, item, `${at}[]`);
        if (inside && value) visit(inside, value, `${at}{}`);
      }
    };
    visit(given, type, path);
    return found;
  }

  return {
    typeNamed: (wanted) => {
      const symbol = exported.get(wanted);
      return symbol && checker.getDeclaredTypeOfSymbol(symbol);
    },
    signaturesOf: (method) => {
      const symbol = checker.getPropertyOfType(client, method);
      return symbol === undefined ? [] : checker.getTypeOfSymbol(symbol).getCallSignatures();
    },
    parameterOf: (signature) => {
      const [inferred] = signature.getTypeParameters() ?? [];
      if (inferred !== undefined) return checker.getBaseConstraintOfType(inferred);
      const [first] = signature.getParameters();
      return first && checker.getNonNullableType(checker.getTypeOfSymbol(first));
    },
    shownOf: shown,
    hiddenIn,
  };
}
