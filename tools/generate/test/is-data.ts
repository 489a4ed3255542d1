import ts from 'typescript';

/** What generated code is made of; everything else would be something that runs. */
const STATEMENTS = [
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
];

const VALUES = [
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
];

/** The one call without data of its own: it makes objects of the table, and takes nothing from a description. */
const MADE = 'operationsOf(table)';

/** What lists of values are passed through: each takes data, or the name of a list beside it. */
const PASSED = ['Object.freeze', 'guardOf'];

/** What is wrong with a generated file: that it does not parse, or that it does more than declare types and data. */
export function moreThanData(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: path, reportDiagnostics: true });
  if (diagnostics.length > 0) return diagnostics.map(({ messageText }) => `${path}: ${String(messageText)}`);
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  /** What the file has declared so far, itself data: naming it runs nothing. */
  const declared = new Set<string>();
  const refuse = (node: ts.Node) => found.push(`${path}: ${node.getText(source).slice(0, 80)}`);
  const value = (node: ts.Expression): void => {
    if (node.getText(source) === MADE || (ts.isIdentifier(node) && declared.has(node.text))) return;
    if (ts.isCallExpression(node) && PASSED.includes(node.expression.getText(source))) {
      for (const given of node.arguments) if (!ts.isIdentifier(given)) value(given);
      return;
    }
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) value(node.expression);
    else if (ts.isPrefixUnaryExpression(node)) value(node.operand);
    else if (!VALUES.includes(node.kind)) refuse(node);
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(value);
    else if (ts.isObjectLiteralExpression(node)) {
      for (const member of node.properties) {
        if (ts.isPropertyAssignment(member) && !ts.isComputedPropertyName(member.name)) value(member.initializer);
        else refuse(member);
      }
    }
  };
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && (statement.isTypeOnly || exportsNothing(statement))) continue;
    if (!STATEMENTS.includes(statement.kind)) refuse(statement);
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer) value(initializer);
      declared.add(name.getText(source));
    }
  }
  return found;
}

/** `export {}`, which makes a module of a file that has nothing else. */
const exportsNothing = ({ exportClause, moduleSpecifier }: ts.ExportDeclaration): boolean =>
  !moduleSpecifier && exportClause !== undefined && ts.isNamedExports(exportClause) && !exportClause.elements.length;
