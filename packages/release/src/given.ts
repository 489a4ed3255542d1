import ts from 'typescript';

/** What is known of a parameter in a call: given, left out, or not to be told. */
export type Given =
  | { readonly kind: 'given'; readonly type: ts.Type; readonly at: ts.Node }
  | { readonly kind: 'absent' | 'perhaps' };

/** Looks for a parameter in what a call is given; `orders[].price` looks into the entries of a list. Of a verb, in its parts. */
export function givenIn(
  checker: ts.TypeChecker,
  whole: ts.Expression | undefined,
  path: string,
  isVerb: boolean,
): Given {
  if (whole === undefined) return { kind: 'absent' };
  const steps = path.split('.').map((step) => step.replace(/\[\d*\]|\{\}/g, ''));
  const roots = isVerb ? [['params', 'query'], ['params', 'path'], ['params', 'header'], ['body']] : [[]];
  const found = roots.map((root) =>
    look(
      checker,
      whole,
      [...root, ...steps].filter((step) => step !== ''),
    ),
  );
  return (
    found.find(({ kind }) => kind === 'given') ?? found.find(({ kind }) => kind === 'perhaps') ?? { kind: 'absent' }
  );
}

function look(checker: ts.TypeChecker, expression: ts.Expression, [step, ...rest]: readonly string[]): Given {
  const here =
    ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)
      ? expression.expression
      : expression;
  if (ts.isArrayLiteralExpression(here) && step !== undefined) {
    const found = here.elements.map((each) => look(checker, each, [step, ...rest]));
    return found.find(({ kind }) => kind === 'given') ?? found[0] ?? { kind: 'absent' };
  }
  if (step === undefined) return { kind: 'given', type: checker.getTypeAtLocation(here), at: here };
  if (!ts.isObjectLiteralExpression(here)) return inType(checker, here, [step, ...rest]);
  for (const property of here.properties) {
    if (property.name === undefined || nameOf(property.name) !== step) continue;
    if (ts.isPropertyAssignment(property)) {
      const inner = look(checker, property.initializer, rest);
      return inner.kind === 'given' && rest.length === 0 ? { ...inner, at: property.name } : inner;
    }
    if (rest.length > 0) return inType(checker, property.name as ts.Expression, rest);
    return { kind: 'given', type: checker.getTypeAtLocation(property.name), at: property.name };
  }
  const spread = here.properties.filter(ts.isSpreadAssignment);
  const found = spread.map(({ expression: each }) => inType(checker, each, [step, ...rest]));
  return found.find(({ kind }) => kind !== 'absent') ?? { kind: 'absent' };
}

/** Of what is no literal the type says what can be in it. */
function inType(checker: ts.TypeChecker, expression: ts.Expression, steps: readonly string[]): Given {
  let type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return { kind: 'perhaps' };
  for (const step of steps) {
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    const parts = (item ?? type).isUnion() ? (item ?? (type as ts.UnionType)) : undefined;
    const types = parts?.isUnion() ? parts.types : [item ?? type];
    const members = types.flatMap((each) => checker.getPropertyOfType(each, step) ?? []);
    const [member] = members;
    if (member === undefined) return { kind: 'absent' };
    if (member.flags & ts.SymbolFlags.Optional || members.length < types.length) return { kind: 'perhaps' };
    type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  }
  return { kind: 'given', type, at: expression };
}

const nameOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;

/** Whether a value of this type can be one of these texts. */
export function canBe(type: ts.Type, values: readonly string[]): boolean {
  const types = type.isUnion() ? type.types : [type];
  return types.some((each) => {
    if (each.isStringLiteral() || each.isNumberLiteral()) return values.includes(String(each.value));
    if (each.flags & ts.TypeFlags.BooleanLiteral)
      return values.includes(String((each as { intrinsicName?: string }).intrinsicName));
    return true;
  });
}
