import type { CheckKind } from './rule.ts';
import type { Constraint, MemberChecks, ObjectChecks } from './table.ts';
import { isLeftOut, tellsApart } from './together.ts';

/** Every rule that an object can break, by its name behind `at`. */
export function* rulesIn({ members = {}, constraints = [] }: ObjectChecks, at: string): Generator<string> {
  for (const [name, { inside, ...checks }] of Object.entries(members)) {
    for (const kind of kindsIn(checks)) yield `${at}${name}.${kind}`;
    if (inside) yield* rulesIn(inside, `${at}${name}.`);
  }
  for (const constraint of constraints) {
    for (const rule of rulesOfNames(constraint)) yield at + rule;
  }
}

function kindsIn({ minLength, maxLength, besides: _besides, anyCase: _anyCase, ...plain }: MemberChecks): string[] {
  return [...Object.keys(plain), ...(minLength === undefined && maxLength === undefined ? [] : ['length'])];
}

/** How each member that a constraint names can break it. */
function* rulesOfNames(constraint: Constraint): Generator<`${string}.${CheckKind}`> {
  if (!('variants' in constraint)) {
    for (const [index, name] of Object.values(constraint).flat().entries()) {
      if ('allOrNone' in constraint || (index === 0 && !('atMostOneOf' in constraint))) yield `${name}.required`;
      else if (index > 0 && !('atLeastOneOf' in constraint)) yield `${name}.forbidden`;
    }
    return;
  }
  for (const { when = {}, require = [], forbid = [] } of constraint.variants) {
    for (const [name, values] of Object.entries(when)) {
      yield `${name}.${isLeftOut(values) ? 'forbidden' : 'combination'}`;
      if (!values.includes(null)) yield `${name}.required`;
      if (tellsApart(constraint.variants, name)) yield `${name}.undefined`;
    }
    for (const name of require) yield `${name}.required`;
    for (const name of forbid) yield `${name}.forbidden`;
  }
}
