import type { Constraint, Variant, VariantValue } from './constraints.ts';

/** What a call, or an object in it, was given. */
export interface Given {
  /** Whether there is a value under the name. */
  has(name: string): boolean;
  /** Whether it is this value, which is never `null`. */
  is(name: string, value: Exclude<VariantValue, null>): boolean;
}

/** How a constraint is broken. */
export type Breach =
  | { readonly kind: 'missing' | 'unwanted'; readonly name: string }
  | { readonly kind: 'one-of-missing' | 'combination'; readonly names: readonly string[] };

/**
 * The first of the constraints that what is given breaks, and how. Of the variants whose `when` holds it is the one that
 * the least is wrong with: who gave nearly all of it meant that one.
 *
 * @example
 * const given = { has: (name: string) => name === 'price', is: () => false };
 * breachOf([{ atMostOneOf: ['price', 'priceMatch'] }, { allOrNone: ['price', 'size'] }], given);
 * // { kind: 'combination', names: ['price', 'size'] }
 */
export function breachOf(constraints: readonly Constraint[], given: Given): Breach | undefined {
  for (const constraint of constraints) {
    const breach = breachOfOne(constraint, given);
    if (breach !== undefined) return breach;
  }
  return undefined;
}

function breachOfOne(constraint: Constraint, given: Given): Breach | undefined {
  if ('variants' in constraint) return breachOfVariants(constraint.variants, given);
  const [names = []] = Object.values(constraint) as (readonly string[])[];
  const count = names.filter((name) => given.has(name)).length;
  const needsOne = 'atLeastOneOf' in constraint || 'exactlyOneOf' in constraint;
  if (needsOne && count === 0) return { kind: 'one-of-missing', names };
  const takesOne = 'exactlyOneOf' in constraint || 'atMostOneOf' in constraint;
  const isSplit = 'allOrNone' in constraint && count > 0 && count < names.length;
  return (takesOne && count > 1) || isSplit ? { kind: 'combination', names } : undefined;
}

function breachOfVariants(variants: readonly Variant[], given: Given): Breach | undefined {
  const meant = variants.filter(({ when = {} }) =>
    Object.entries(when).every(([name, values]) =>
      values.some((value) => (value === null ? !given.has(name) : given.is(name, value))),
    ),
  );
  const breaches = meant.map((variant) => breachesOf(variant, given));
  if (breaches.length === 0) {
    return { kind: 'combination', names: [...new Set(variants.flatMap(({ when = {} }) => Object.keys(when)))] };
  }
  return breaches.reduce((least, each) => (each.length < least.length ? each : least))[0];
}

function breachesOf({ require = [], forbid = [] }: Variant, given: Given): Breach[] {
  return [
    ...require.filter((name) => !given.has(name)).map((name): Breach => ({ kind: 'missing', name })),
    ...forbid.filter((name) => given.has(name)).map((name): Breach => ({ kind: 'unwanted', name })),
  ];
}
