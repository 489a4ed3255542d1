import type { Constraint, Variant } from '../bundle/operation.ts';
import type { Problem } from './problem.ts';
import type { Values } from './values.ts';

const matches = (variant: Variant, values: Values): boolean =>
  Object.entries(variant.when ?? {}).every(([name, wanted]) =>
    wanted.some((value) => (value === null ? !values.has(name) : String(value) === values.text(name))),
  );

const problemsOf = (variant: Variant, values: Values): Problem[] => [
  ...(variant.require ?? []).filter((name) => !values.has(name)).map((name): Problem => ({ kind: 'missing', name })),
  ...(variant.forbid ?? []).filter((name) => values.has(name)).map((name): Problem => ({ kind: 'unwanted', name })),
];

const fewest = (lists: readonly Problem[][]): Problem[] =>
  lists.reduce((best, list) => (list.length < best.length ? list : best));

const checkVariants = (variants: readonly Variant[], values: Values): Problem | undefined => {
  const candidates = variants.filter((variant) => matches(variant, values));
  if (candidates.length === 0) {
    return { kind: 'combination', names: [...new Set(variants.flatMap(({ when }) => Object.keys(when ?? {})))] };
  }
  return fewest(candidates.map((variant) => problemsOf(variant, values)))[0];
};

const checkOne = (constraint: Constraint, values: Values): Problem | undefined => {
  const given = (names: readonly string[]): number => names.filter((name) => values.has(name)).length;
  const { atLeastOneOf, exactlyOneOf, atMostOneOf, allOrNone, variants } = constraint;
  const needed = atLeastOneOf ?? exactlyOneOf;
  if (needed !== undefined && given(needed) === 0) return { kind: 'one-of-missing', names: needed };
  const single = exactlyOneOf ?? atMostOneOf;
  if (single !== undefined && given(single) > 1) return { kind: 'combination', names: single };
  if (allOrNone !== undefined && given(allOrNone) % allOrNone.length !== 0) {
    return { kind: 'combination', names: allOrNone };
  }
  return variants === undefined ? undefined : checkVariants(variants, values);
};

/** The first of a description's constraints that the values break. */
export const checkConstraints = (constraints: readonly Constraint[], values: Values): Problem | undefined => {
  for (const constraint of constraints) {
    const problem = checkOne(constraint, values);
    if (problem !== undefined) return problem;
  }
  return undefined;
};
