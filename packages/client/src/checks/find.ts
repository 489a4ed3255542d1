import type { Finding } from './finding.ts';
import type { Constraint, ObjectChecks } from './table.ts';
import { breachesOf } from './together.ts';
import { misfitOf } from './value.ts';

type Values = Readonly<Record<string, unknown>>;

/** A plain value as its text on the wire; nothing for lists and objects, and for what is not given. */
const textOf = (value: unknown): string | undefined =>
  value === undefined || (typeof value === 'object' && value !== null) ? undefined : String(value);

const memberOf = (holder: unknown, name: string | number): unknown => Object(holder)[name];

/** The names by whose absence a variant is told from others. */
const absentIn = (constraint: Constraint): readonly string[] =>
  'variants' in constraint
    ? constraint.variants.flatMap(({ when = {} }) =>
        Object.entries(when).flatMap(([name, values]) => (values.some((value) => value !== null) ? [] : [name])),
      )
    : [];

/** All that is wrong with an object of a call. The prefixes say where it stands. */
export function findingsIn(
  { members = {}, constraints = [] }: ObjectChecks,
  values: Values,
  given: object,
  field = '',
  path = '',
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [name, checks] of Object.entries(members)) {
    const wire = values[name];
    const isList = Array.isArray(wire);
    const inside = memberOf(given, name);
    for (const [index, value] of (isList ? wire : [wire]).entries()) {
      const at = field + name + (isList ? `[${index}]` : '');
      const text = textOf(value);
      const misfit = text === undefined ? undefined : misfitOf(checks, text);
      if (misfit) {
        const [kind, problem, mend] = misfit;
        findings.push({ kind, field: at, path: path + name, problem, mend });
      } else if (checks.inside && Object(value) === value) {
        const source = Object(isList ? memberOf(inside, index) : inside);
        findings.push(...findingsIn(checks.inside, value as Values, source, `${at}.`, `${path}${name}.`));
      }
    }
  }
  const facts = {
    has: (name: string) => values[name] !== undefined,
    text: (name: string) => textOf(values[name]),
    isUnknown: (name: string) => findings.some(({ kind, path: at }) => kind === 'values' && at === path + name),
  };
  for (const name of new Set(constraints.flatMap(absentIn))) {
    if (!(name in given) || memberOf(given, name) !== undefined) continue;
    const problem = 'is undefined, and to leave it out has a meaning of its own';
    const mend = 'give a value, or leave it out on purpose';
    findings.push({ kind: 'undefined', field: field + name, path: path + name, problem, mend });
  }
  for (const constraint of constraints) {
    for (const [name, kind, problem, mend] of breachesOf(constraint, facts)) {
      findings.push({ kind, field: field + name, path: path + name, problem, mend });
    }
  }
  return findings;
}
