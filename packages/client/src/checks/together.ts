import { choice, type Misfit, shown } from './finding.ts';
import type { Constraint, Variant } from './table.ts';

/** What an object was given, as texts. */
export interface Given {
  has(name: string): boolean;
  /** Nothing where it is not given, or is no plain value. */
  text(name: string): string | undefined;
  /** Whether its value is none that is known, so that nobody knows what goes with it. */
  isUnknown(name: string): boolean;
}

/** What is wrong between the members of an object, each with the name of the member. */
export type Breach = readonly [name: string, ...Misfit];

/** How a constraint is broken; nothing where it holds. */
export function breachesOf(constraint: Constraint, given: Given): readonly Breach[] {
  if ('variants' in constraint) return ofVariants(constraint.variants, given);
  const [names = []] = Object.values(constraint) as (readonly string[])[];
  const there = names.filter((name) => given.has(name));
  const [first = ''] = names;
  if ('allOrNone' in constraint) {
    const missing = names.filter((name) => !given.has(name));
    const mend = `give ${names.join(', ')} together, or none of them`;
    return there.length > 0
      ? missing.map((name) => [name, 'required', `is missing beside ${there.join(', ')}`, mend])
      : [];
  }
  if (there.length === 0) {
    return 'atMostOneOf' in constraint ? [] : [[first, 'required', 'is missing', `give ${choice(names)}`]];
  }
  if ('atLeastOneOf' in constraint) return [];
  const [kept, ...others] = there;
  return others.map((name) => [name, 'forbidden', `does not go with ${kept}`, `give ${choice(names)}, not both`]);
}

const accepts = (given: Given, name: string, values: readonly unknown[]): boolean => {
  const text = given.text(name);
  return values.some((value) => (value === null ? !given.has(name) : text === String(value)));
};

/** One thing that keeps a call from being of a variant; with the values that the variant is for, where it goes by the member. */
type Change = readonly [
  name: string,
  kind: 'required' | 'forbidden' | 'combination',
  problem: string,
  values?: readonly unknown[],
];

/** The breaches of the variant that the least of what is given speaks against: who gave nearly all of it meant that one. */
function ofVariants(variants: readonly Variant[], given: Given): readonly Breach[] {
  const judged = variants.map((variant) => {
    const changes = changesOf(variant, given);
    const isMeant = !changes[0]?.[3];
    let cost = 0;
    for (const [name, kind, , values] of changes) {
      // The more variants go by a member, the more its value says which one is meant.
      if (kind === 'combination') cost += 300 * variants.filter(({ when = {} }) => name in when).length;
      // What is missing counts only between variants that nothing else tells apart.
      else cost += values || kind === 'forbidden' ? 100 : Number(isMeant);
    }
    return { changes, isMeant, cost };
  });
  const isOpen = judged.some(({ changes }) => changes.some(([name]) => given.isUnknown(name)));
  if (isOpen && !judged.some(({ isMeant }) => isMeant)) return [];
  const [best] = judged.sort((one, other) => one.cost - other.cost || Number(other.isMeant) - Number(one.isMeant));
  const near = judged.filter(({ cost }) => cost === best?.cost);
  const told = best?.isMeant ? best.changes : best?.changes.slice(0, 1);
  return (told ?? []).map((change) => {
    const [name, kind, problem] = change;
    // As little is wrong with others: each of them is a way to mend it.
    const ways = near.flatMap(({ changes }) =>
      changes.slice(0, changes.length === 1 || changes[0]?.[0] === name ? 1 : 0),
    );
    const give = new Set<unknown>();
    const leave = new Set<unknown>();
    for (const [other, how, , values = [how === 'forbidden' ? null : other]] of [change, ...ways]) {
      for (const value of values) {
        if (value === null) leave.add(other);
        else give.add(name === other || value === other ? value : `${other} ${value}`);
      }
    }
    const mends = [give.size > 0 && `give ${choice([...give])}`, leave.size > 0 && `leave out ${choice([...leave])}`];
    return [name, kind, problem, mends.filter(Boolean).join(', or ')];
  });
}

/** What the variant is not for comes first. */
function changesOf({ title, when = {}, require = [], forbid = [] }: Variant, given: Given): readonly Change[] {
  const form = title ? `"${title}"` : 'the rest';
  const changes: Change[] = [];
  for (const [name, values] of Object.entries(when)) {
    if (accepts(given, name, values)) continue;
    const text = given.text(name);
    if (isLeftOut(values)) changes.push([name, 'forbidden', `does not go with ${form}`, values]);
    else if (!given.has(name)) changes.push([name, 'required', 'is missing', values]);
    else changes.push([name, 'combination', `is ${shown(text ?? 'no text')}, which does not go with the rest`, values]);
  }
  for (const name of require) if (!given.has(name)) changes.push([name, 'required', `is missing for ${form}`]);
  for (const name of forbid) if (given.has(name)) changes.push([name, 'forbidden', `does not go with ${form}`]);
  return changes;
}

/** Whether a variant is for calls that leave the member out. */
export const isLeftOut = (values: readonly unknown[]): boolean => values.every((value) => value === null);

/** Whether leaving this member out means one variant and naming it another, of those that fit the rest of what is given. */
export function tellsApart(variants: readonly Variant[], name: string, given?: Given): boolean {
  const without: number[] = [];
  const naming: number[] = [];
  for (const { when = {}, require = [], forbid = [] } of variants) {
    const { [name]: own, ...rest } = when;
    if (
      !own ||
      (given &&
        (!Object.entries(rest).every(([other, values]) => accepts(given, other, values)) || forbid.some(given.has)))
    )
      continue;
    (isLeftOut(own) ? without : naming).push(require.length);
  }
  // Where naming it takes more, leaving it out is no form of its own: what there is stays.
  return Math.min(...naming) <= Math.max(...without);
}
