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

/** The breaches of the variant that the least is wrong with: who gave nearly all of it meant that one. */
function ofVariants(variants: readonly Variant[], given: Given): readonly Breach[] {
  const meant = variants.filter(({ when = {} }) =>
    Object.entries(when).every(([name, values]) => accepts(given, name, values)),
  );
  if (meant.length === 0) return ofNone(variants, given);
  const breaches = meant.map((variant) => inVariant(variant, given));
  const least = breaches.reduce((best, each) => (each.length < best.length ? each : best));
  // As little is wrong with others: each of them is a way to mend it.
  const others = breaches.flatMap((each) => (each.length === 1 && each[0]?.[1] === 'required' ? [each[0][0]] : []));
  return least.map(([name, kind, problem, mend]) => [
    name,
    kind,
    problem,
    kind === 'required' && others.length > 1 ? `give ${choice([...new Set(others)])}` : mend,
  ]);
}

function inVariant(variant: Variant, given: Given): Breach[] {
  const { require = [], forbid = [] } = variant;
  const called = variant.title ? `"${variant.title}"` : whenOf(variant) || 'this call';
  return [
    ...require
      .filter((name) => !given.has(name))
      .map((name): Breach => [name, 'required', `is missing for ${called}`, 'give it']),
    ...forbid
      .filter((name) => given.has(name))
      .map((name): Breach => [name, 'forbidden', `does not go with ${called}`, 'leave it out']),
  ];
}

/** No variant is meant: of the nearest, what it would have to be instead. */
function ofNone(variants: readonly Variant[], given: Given): readonly Breach[] {
  const misses = variants.map(({ when = {} }) =>
    Object.entries(when).filter(([name, values]) => !accepts(given, name, values)),
  );
  if (misses.some((miss) => miss.some(([name]) => given.isUnknown(name)))) return [];
  const nearest = misses.reduce((best, each) => (each.length < best.length ? each : best));
  const forms = variants.map((variant) => [variant.title, whenOf(variant)].filter(Boolean).join(': '));
  return nearest.slice(0, 1).map(([name]) => {
    const text = given.text(name);
    return text === undefined
      ? [name, 'required', 'is missing', `what there is: ${forms.join('; ')}`]
      : [
          name,
          'combination',
          `is ${shown(text)}, which does not go with the rest`,
          `what there is: ${forms.join('; ')}`,
        ];
  });
}

/** `'type LIMIT, positionSide BOTH or left out'` */
const whenOf = ({ when = {} }: Variant): string =>
  Object.entries(when)
    .map(([name, values]) => `${name} ${choice(values.map((value) => (value === null ? 'left out' : `${value}`)))}`)
    .join(', ');
