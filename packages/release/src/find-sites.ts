import { type Change, type Entry, entriesOf, type Rule } from '@openderivs/release-rules';
import ts from 'typescript';
import { callIn, declarationOf, type UserCall } from './call.ts';
import { declaredAs } from './declared.ts';
import { canBe, givenIn } from './given.ts';
import type { UserProgram } from './program.ts';
import type { Site } from './site.ts';
import type { ApiChanges } from './touched.ts';

/** Every place in a program that one of the changes touches, in the order of files and lines. */
export function findSites(program: UserProgram, changes: ReadonlyMap<string, ApiChanges>): Site[] {
  const sites = new Map<string, Site>();
  for (const file of program.files) {
    const found: Found = (at, api, touching) => {
      for (const entry of entriesOf(touching)) {
        const site = siteOf(file, at, api, entry);
        sites.set(JSON.stringify([site.file, site.line, site.column, site.en]), site);
      }
    };
    visitFile(file, program, changes, found);
  }
  return [...sites.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.en.localeCompare(b.en),
  );
}

/** Tells of changes that touch a place. */
type Found = (at: ts.Node, api: string, changes: readonly Change[]) => void;

function siteOf(file: ts.SourceFile, at: ts.Node, api: string, { level, en, zh, changes }: Entry): Site {
  const { line, character } = file.getLineAndCharacterOfPosition(at.getStart(file));
  const code = (file.text.split('\n')[line] ?? '').trim();
  const [{ rule }] = changes as readonly [Change];
  return { file: file.fileName, line: line + 1, column: character + 1, code, api, level, rule, en, zh };
}

function visitFile(
  file: ts.SourceFile,
  program: UserProgram,
  changes: ReadonlyMap<string, ApiChanges>,
  found: Found,
): void {
  const { checker, apiOf } = program;
  const imported = new Set<string>();
  const placedBy = (api: string, name: string) => changes.get(api)?.placedBy(name);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const api = /^@openderivs\/([^/]+)/.exec(node.moduleSpecifier.text)?.[1];
      if (api !== undefined) imported.add(api);
    }
    if (ts.isImportSpecifier(node)) visitImport(node);
    else if (ts.isCallExpression(node)) visitCall(node);
    if (isRead(node)) visitRead(node);
    if (ts.isNumericLiteral(node) || ts.isStringLiteralLike(node)) visitCode(node);
    ts.forEachChild(node, visit);
  };

  function visitImport({ name, propertyName, parent }: ts.ImportSpecifier): void {
    const { moduleSpecifier } = parent.parent.parent;
    const api = ts.isStringLiteral(moduleSpecifier)
      ? /^@openderivs\/([^/]+)/.exec(moduleSpecifier.text)?.[1]
      : undefined;
    const touched = api === undefined ? undefined : changes.get(api);
    if (touched !== undefined) found(name, touched.api, touched.type((propertyName ?? name).text));
  }

  function visitCall(node: ts.CallExpression): void {
    const call = callIn(node, program, placedBy);
    if (call !== undefined) {
      const touched = changes.get(call.api)?.of(call.kind, call.name) ?? [];
      for (const change of touched)
        found(placeOf(call, change, checker) ?? call.at, call.api, isTouched(call, change, checker) ? [change] : []);
      return;
    }
    if (!ts.isIdentifier(node.expression) || !/^create[A-Z]/.test(node.expression.text)) return;
    const declaration = declarationOf(checker, node.expression);
    const api = declaration && apiOf(declaration);
    if (api !== undefined) found(node.expression, api, changes.get(api)?.whole ?? []);
  }

  function visitRead(node: ReadName): void {
    const declarations = declarationsOfRead(checker, node);
    for (const declaration of declarations) {
      const api = apiOf(declaration);
      const declared = declaredAs(declaration);
      const touched = api === undefined ? undefined : changes.get(api);
      if (api === undefined || touched === undefined || declared.kind !== 'member' || declared.path === '') continue;
      found(
        node,
        api,
        touched.read(declared.owner, declared.path).filter((change) => mayMatter(node, change)),
      );
    }
  }

  /** A code stands in a program as a literal: compared, given to a function, or in a list. */
  function visitCode(node: ts.NumericLiteral | ts.StringLiteralLike): void {
    const whole =
      ts.isPrefixUnaryExpression(node.parent) && node.parent.operator === ts.SyntaxKind.MinusToken ? node.parent : node;
    const { parent } = whole;
    const isMeant =
      isComparison(parent) ||
      ts.isCaseClause(parent) ||
      ts.isCallExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isElementAccessExpression(parent);
    if (!isMeant) return;
    const text = whole === node ? node.text : `-${node.text}`;
    for (const api of imported) found(whole, api, changes.get(api)?.code(text) ?? []);
  }

  visit(file);
}

/** Rules about a parameter that matter to whoever leaves it out; the others matter to whoever gives it. */
const MATTERS_WHEN_ABSENT: readonly Rule[] = [
  'input-added-required',
  'input-now-required',
  'input-default-changed',
  'input-default-added',
  'stream-left-out-changed',
];

const isVerb = ({ name }: UserCall): boolean => name.includes(' ');

function isTouched(call: UserCall, change: Change, checker: ts.TypeChecker): boolean {
  const { part, rule, before = '' } = change;
  if (part === undefined || part.path === '') return true;
  // Fields of answers are found where they are read.
  if (part.kind !== 'parameter') return part.kind === 'refusal';
  if (rule === 'input-added') return true;
  const given = givenIn(checker, call.given, part.path, isVerb(call));
  if (MATTERS_WHEN_ABSENT.includes(rule)) return given.kind !== 'given';
  if (rule === 'input-value-removed' && given.kind === 'given') return canBe(given.type, [before.replaceAll('`', '')]);
  return given.kind !== 'absent';
}

function placeOf(call: UserCall, { part }: Change, checker: ts.TypeChecker): ts.Node | undefined {
  if (part === undefined || part.kind !== 'parameter' || part.path === '') return undefined;
  const given = givenIn(checker, call.given, part.path, isVerb(call));
  return given.kind === 'given' ? given.at : undefined;
}

/** The name by which a member is read: `order.price`, `order['price']`, `const { price } = order`. */
type ReadName = ts.Identifier | ts.StringLiteralLike;

function isRead(node: ts.Node): node is ReadName {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  if (!ts.isIdentifier(node) || !ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) return false;
  return (parent.propertyName ?? parent.name) === node;
}

/** Where the member that is read is declared: in each form that the object can have. */
function declarationsOfRead(checker: ts.TypeChecker, node: ReadName): readonly ts.Declaration[] {
  const { parent } = node;
  const object = ts.isBindingElement(parent)
    ? checker.getTypeAtLocation(parent.parent)
    : checker.getTypeAtLocation((parent as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression);
  const type = checker.getNonNullableType(object);
  const forms = type.isUnion() ? type.types : [type];
  return forms.flatMap((form) => checker.getPropertyOfType(form, node.text)?.declarations ?? []);
}

/** Rules about one value of a field: a comparison with another value is not touched. */
const ABOUT_A_VALUE: readonly Rule[] = ['output-value-removed', 'output-known-removed'];

function mayMatter(node: ReadName, { rule, before = '' }: Change): boolean {
  if (!ABOUT_A_VALUE.includes(rule)) return true;
  const access = ts.isBindingElement(node.parent) ? undefined : node.parent;
  const around = access?.parent;
  if (around === undefined || !isComparison(around)) return true;
  const other = around.left === access ? around.right : around.left;
  return !ts.isStringLiteralLike(other) || before === `\`${other.text}\``;
}

function isComparison(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false;
  const { EqualsEqualsToken, EqualsEqualsEqualsToken, ExclamationEqualsToken, ExclamationEqualsEqualsToken } =
    ts.SyntaxKind;
  return [EqualsEqualsToken, EqualsEqualsEqualsToken, ExclamationEqualsToken, ExclamationEqualsEqualsToken].some(
    (each) => each === node.operatorToken.kind,
  );
}
