import ts from 'typescript';
import { declaredAs } from './declared.ts';
import type { UserProgram } from './program.ts';

/** A call of an operation or a stream in a program. */
export interface UserCall {
  readonly api: string;
  readonly kind: 'operation' | 'stream';
  /** The name of the operation or the stream, or its place: `POST /fapi/v1/order`. */
  readonly name: string;
  /** What is given; undefined for nothing. */
  readonly given: ts.Expression | undefined;
  readonly at: ts.Node;
}

const VERBS = ['GET', 'POST', 'PUT', 'DELETE'];

/** The operations that the functions of `/placing` place with, by API and function. */
export type PlacedBy = (api: string, functionName: string) => string | undefined;

/** What a call expression calls; undefined for whatever is no call of a client. */
export function callIn(
  node: ts.CallExpression,
  { checker, apiOf }: UserProgram,
  placedBy: PlacedBy,
): UserCall | undefined {
  const { expression: callee, arguments: given } = node;
  const named = ts.isPropertyAccessExpression(callee) ? callee.name : ts.isIdentifier(callee) ? callee : undefined;
  const declaration = named && declarationOf(checker, named);
  const api = declaration && apiOf(declaration);
  if (named === undefined || declaration === undefined) return undefined;
  if (ts.isPropertyAccessExpression(callee) && VERBS.includes(named.text))
    return verbIn(node, callee, { checker, apiOf });
  if (api === undefined) return undefined;
  const declared = declaredAs(declaration);
  const [first, second, third] = given;
  if (declared.kind === 'method') {
    return { api, kind: declared.streams ? 'stream' : 'operation', name: declared.name, given: first, at: named };
  }
  if (named.text === 'iterate' && second !== undefined && ts.isStringLiteralLike(second)) {
    return { api, kind: 'operation', name: second.text, given: third, at: second };
  }
  const operation = placedBy(api, declared.kind === 'other' ? declared.name : named.text);
  return operation === undefined ? undefined : { api, kind: 'operation', name: operation, given: second, at: named };
}

/** A verb of openapi-fetch with its path; the API is that whose paths the client has. */
function verbIn(
  { arguments: [path, options] }: ts.CallExpression,
  { expression, name }: ts.PropertyAccessExpression,
  { checker, apiOf }: Pick<UserProgram, 'checker' | 'apiOf'>,
): UserCall | undefined {
  if (path === undefined || !ts.isStringLiteralLike(path)) return undefined;
  const type = checker.getTypeAtLocation(expression);
  const declarations = [type.aliasSymbol, type.symbol, ...type.getProperties()].flatMap(
    (each) => each?.declarations ?? [],
  );
  const given = [...(type.aliasTypeArguments ?? []), ...typeArgumentsOf(checker, type)];
  const described = given.flatMap(({ symbol }) => symbol?.declarations ?? []);
  const api = [...declarations, ...described].map(apiOf).find((each) => each !== undefined && !PLAIN.includes(each));
  if (api === undefined) return undefined;
  return { api, kind: 'operation', name: `${name.text} ${path.text}`, given: options, at: path };
}

/** Those of `Client<paths>`, as a plain openapi-fetch client has them. */
const typeArgumentsOf = (checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] =>
  (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference
    ? checker.getTypeArguments(type as ts.TypeReference)
    : [];

/** Packages of ours that are no client of an API. */
const PLAIN = ['client', 'signing', 'sandbox', 'specs', 'shared-limits', 'release'];

/** Where a name is declared, through imports and aliases. */
export function declarationOf(checker: ts.TypeChecker, name: ts.Node): ts.Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return undefined;
  const whole = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return whole.declarations?.[0];
}
