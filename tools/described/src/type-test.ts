import { runInThisContext } from 'node:vm';
import ts from 'typescript';

/** A piece of a type test that is run: a call, or a value of a type that a call takes. */
export interface Piece {
  /** The reason behind `@ts-expect-error`; nothing where the piece is right. */
  readonly reason: string | undefined;
  readonly code: string;
  /** The type of which the piece is meant to be a value, where it is no call. */
  readonly type: string | undefined;
  run(): unknown;
}

/** Whatever a type test imports or declares, by name. */
export type Scope = Readonly<Record<string, unknown>>;

/** A type test as a program, and what of it cannot be run: declarations, conditions, parts of types. */
interface Program {
  readonly source: string;
  readonly codes: readonly string[];
  readonly leftOver: readonly { readonly reason: string; readonly code: string }[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `expectTypeOf(…)…`: whatever is asked of it, it is the same again. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_target, name) => (name === 'then' ? undefined : anything),
  apply: () => anything,
});

/**
 * Runs a type test as a program and gives its pieces: every call and value that the compiler must refuse, and every one that it
 * must take. The clients in the scope answer the rest of the program.
 */
export async function piecesOf(
  text: string,
  scope: Scope,
): Promise<{ pieces: Piece[]; leftOver: Program['leftOver'] }> {
  const { source, codes, leftOver } = programOf(text);
  const pieces: Piece[] = [];
  const tests: (() => unknown)[] = [];
  const all: Scope = {
    describe: (_title: string, body: () => void) => body(),
    test: (_title: string, body: () => unknown) => tests.push(body),
    expectTypeOf: anything,
    ...scope,
  };
  const take = (at: number, run: () => unknown, reason?: string, type?: string) => {
    pieces.push({ reason, type, run, code: codes[at] ?? '' });
    // The rest of the program may use a value; a call is made later, and by itself.
    return type === undefined ? undefined : run();
  };
  const start = runInThisContext(`(($scope, $take) => {${source}})`) as (scope: Scope, taking: typeof take) => void;
  start(all, take);
  for (const test of tests) await test();
  return { pieces, leftOver };
}

const expected = /^\s*\/\/ @ts-expect-error:? ?(.*)$/;

function programOf(text: string): Program {
  const file = ts.createSourceFile('test.ts', text, ts.ScriptTarget.ES2022, true);
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart(file)).line;
  const lines = text.split('\n');
  const reasons = new Map(lines.flatMap((line, at) => [[at + 1, expected.exec(line)?.[1]] as const]));
  const names = new Set(['describe', 'test', 'expectTypeOf']);
  const edits: Edit[] = [];
  const codes: string[] = [];
  const found = new Set<number>();
  const after: string[] = [];

  const wrap = (node: ts.Node, type?: string) => {
    const line = lineOf(node);
    const reason = reasons.get(line);
    if (reason !== undefined) found.add(line);
    codes.push(node.getText(file).replace(/\s+/g, ' '));
    const facts = [reason, type].map((fact) => (fact === undefined ? 'undefined' : JSON.stringify(fact)));
    edits.push({ from: node.getStart(file), to: node.getStart(file), text: `$take(${codes.length - 1}, () => (` });
    edits.push({ from: node.getEnd(), to: node.getEnd(), text: `), ${facts.join(', ')})` });
  };
  const remove = (node: ts.Node) => edits.push({ from: node.getStart(file), to: node.getEnd(), text: '' });

  /** `usdm` of `usdm.newOrder(…)`, `createBinanceUsdm` of `createBinanceUsdm(…)`. */
  const rootOf = (node: ts.Expression): string =>
    ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)
      ? rootOf(node.expression)
      : ts.isIdentifier(node)
        ? node.text
        : '';
  const isCall = (node: ts.Node): node is ts.CallExpression =>
    ts.isCallExpression(node) && !['describe', 'test', 'expectTypeOf'].includes(rootOf(node));

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause } = node;
      const bindings = importClause?.isTypeOnly ? undefined : importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) {
        for (const each of bindings.elements) if (!each.isTypeOnly) names.add(each.name.text);
      }
      remove(node);
      return;
    }
    if (ts.isInterfaceDeclaration(node)) {
      remove(node);
      return;
    }
    if (ts.isVariableStatement(node)) {
      if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)) {
        for (const { name } of node.declarationList.declarations) names.add(name.getText(file));
        remove(node);
        return;
      }
    }
    if (ts.canHaveModifiers(node)) {
      for (const modifier of node.modifiers ?? []) if (modifier.kind === ts.SyntaxKind.ExportKeyword) remove(modifier);
    }
    if (ts.isExpressionStatement(node) && isCall(node.expression)) {
      wrap(node.expression);
      return;
    }
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const type = node.type && ts.isArrayTypeNode(node.type) ? node.type.elementType.getText(file) : undefined;
      if (type && ts.isArrayLiteralExpression(node.initializer)) {
        for (const element of node.initializer.elements) wrap(element, type);
        return;
      }
    }
    // What a function gives in a list: calls.
    if (ts.isReturnStatement(node) && node.expression && ts.isArrayLiteralExpression(node.expression)) {
      for (const element of node.expression.elements) wrap(element);
      return;
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    const before = found.size;
    visit(statement);
    if (found.size === before) continue;
    // A function that holds some of them is called with the client that it names.
    if (ts.isFunctionDeclaration(statement) && statement.name) after.push(`${statement.name.text}({}, {});`);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer && ts.isArrowFunction(initializer)) {
        const given = initializer.parameters.map((parameter) => parameter.name.getText(file));
        for (const each of given) names.add(each);
        after.push(`${name.getText(file)}(${given.map((each) => `$scope.${each}`).join(', ')});`);
      }
    }
  }

  let code = text;
  for (const { from, to, text: put } of edits.sort((a, b) => b.from - a.from || b.to - a.to)) {
    code = code.slice(0, from) + put + code.slice(to);
  }
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const scoped = [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(outputText));
  const leftOver = [...reasons].flatMap(([line, reason]) =>
    reason === undefined || found.has(line) ? [] : [{ reason, code: (lines[line] ?? '').trim() }],
  );
  return { codes, leftOver, source: `const { ${scoped.join(', ')} } = $scope;\n${outputText}\n${after.join('\n')}` };
}
