import type { Finding } from './finding.ts';

import type { ObjectChecks } from './table.ts';
import { breachesOf, tellsApart } from './together.ts';
import { inDescribedCase, misfitOf } from './value.ts';

type Values = Readonly<Record<string, unknown>>;

/** A plain value as its text on the wire; nothing for lists and objects, and for what is not given. */
const textOf = (value: unknown): string | undefined =>
  value === undefined || (typeof value === 'object' && value !== null) ? undefined : String(value);

const memberOf = (holder: unknown, name: string | number): unknown => Object(holder)[name];

/** All that is wrong with an object of a call. The prefixes say where it stands. */
export function findingsIn(
  { members = {}, constraints = [] }: ObjectChecks,
  values: Values,
  given: object,
  field = '',
  path = '',
): readonly Finding[] {
  const findings: Finding[] = [];
  const textIn = (name: string, value: unknown): string | undefined => {
    const text = textOf(value);
    return text && inDescribedCase(members[name] ?? {}, text);
  };
  for (const name in members) {
    const wire = values[name];
    const checks = members[name];
    if (wire === undefined || checks === undefined) continue;
    const isList = Array.isArray(wire);
    for (const [index, value] of (isList ? wire : [wire]).entries()) {
      const at = field + name + (isList ? `[${index}]` : '');
      const text = textIn(name, value);
      const misfit = text === undefined ? undefined : misfitOf(checks, text);
      if (misfit) {
        const [kind, problem, mend] = misfit;
        findings.push({ kind, field: at, path: path + name, problem, mend });
      } else if (checks.inside && Object(value) === value) {
        const source = memberOf(given, name);
        const inside = Object(isList ? memberOf(source, index) : source);
        findings.push(...findingsIn(checks.inside, value as Values, inside, `${at}.`, `${path}${name}.`));
      }
    }
  }
  const facts = {
    has: (name: string) => values[name] !== undefined,
    text: (name: string) => textIn(name, values[name]),
    isUnknown: (name: string) => findings.some(({ kind, path: at }) => kind === 'values' && at === path + name),
  };
  for (const name of Object.keys(given)) {
    const isNamedAlone = memberOf(given, name) === undefined;
    if (!isNamedAlone || !constraints.some((each) => 'variants' in each && tellsApart(each.variants, name, facts))) {
      continue;
    }
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
