import ts from 'typescript';

/** What a declaration of a client describes: a method, a member of a schema, or anything else by its name. */
export type Declared =
  | { readonly kind: 'method'; readonly name: string; readonly streams: boolean }
  | { readonly kind: 'member'; readonly owner: string; readonly path: string }
  | { readonly kind: 'other'; readonly name: string };

/** Reads where in the declarations of a client something is declared. */
export function declaredAs(declaration: ts.Declaration): Declared {
  const names: string[] = [];
  let around: ts.Node = declaration;
  for (; !ts.isSourceFile(around); around = around.parent) {
    const name = ts.isTypeElement(around) ? around.name : undefined;
    if (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)))
      names.unshift(name.text);
    if (!ts.isInterfaceDeclaration(around)) continue;
    const within = around.name.text;
    if (within === 'components' && names[0] === 'schemas')
      return { kind: 'member', owner: names[1] ?? '', path: names.slice(2).join('.') };
    if (within === 'operations') return { kind: 'member', owner: names[0] ?? '', path: answerPath(names) };
    if (within.endsWith('Methods'))
      return { kind: 'method', name: names.at(-1) ?? '', streams: within.endsWith('StreamMethods') };
    return { kind: 'other', name: names.at(-1) ?? within };
  }
  const named = ts.getNameOfDeclaration(declaration);
  return { kind: 'other', name: named !== undefined && ts.isIdentifier(named) ? named.text : (names.at(-1) ?? '') };
}

/** `responses.200.content.application/json.data.list` → `data.list`. */
function answerPath(names: readonly string[]): string {
  const at = names.indexOf('application/json');
  return names.slice(at < 0 ? names.length : at + 1).join('.');
}
