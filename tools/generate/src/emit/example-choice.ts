import type { Constraint, Variant } from '@openderivs/model';

/** The value that a parameter has where nothing else is asked of it. */
type Usual = (name: string) => unknown;

/** What the ways that were taken so far ask for together. */
interface Decided {
  when: NonNullable<Variant['when']>;
  require: string[];
  forbid: string[];
}

/** One way to meet each constraint; later ones keep to what earlier ones decided where they can. */
export function mergedChoice(constraints: readonly Constraint[], required: readonly string[], usual: Usual): Variant {
  const merged: Decided = { when: {}, require: [], forbid: [] };
  for (const constraint of constraints) {
    const next = choiceOf(constraint, merged, required, usual);
    merged.when = { ...merged.when, ...next.when };
    merged.require.push(...(next.require ?? []));
    merged.forbid.push(...(next.forbid ?? []));
  }
  return merged;
}

/** The first way that leaves parameters as they usually are: those that are given anyway, and those that are left out. */
function choiceOf(constraint: Constraint, decided: Decided, required: readonly string[], usual: Usual): Variant {
  if ('variants' in constraint) {
    const given = new Set([...required, ...decided.require]);
    const isUsual = ({ when = {} }: Variant) =>
      Object.entries(when).every(([name, values]: [string, readonly unknown[]]) =>
        values.includes(given.has(name) ? usual(name) : null),
      );
    const fitting = constraint.variants.filter((each) => fits(each, decided));
    const chosen = fitting.find(isUsual) ?? fitting[0] ?? {};
    const stays = Object.entries(chosen.when ?? {}).map(([name, values]) => {
      const needed = given.has(name) ? values.filter((value) => value !== null) : values;
      return [name, needed] as const;
    });
    return { ...chosen, when: Object.fromEntries(stays) };
  }
  const names = Object.values(constraint)[0] as readonly string[];
  if ('atLeastOneOf' in constraint || 'exactlyOneOf' in constraint) {
    const taken = names.find((name) => decided.require.includes(name));
    const allowed = taken ?? names.find((name) => !decided.forbid.includes(name));
    const forbid = 'exactlyOneOf' in constraint ? names.filter((name) => name !== allowed) : [];
    return { ...(allowed !== undefined && { require: [allowed] }), forbid };
  }
  return 'allOrNone' in constraint && names.some((name) => decided.require.includes(name)) ? { require: names } : {};
}

function fits({ require = [], forbid = [] }: Variant, decided: Decided): boolean {
  return (
    !require.some((name) => decided.forbid.includes(name)) && !forbid.some((name) => decided.require.includes(name))
  );
}
