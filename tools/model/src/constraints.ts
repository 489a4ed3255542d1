/** One entry of `x-constraints`. */
export type Constraint =
  | { readonly atLeastOneOf: readonly string[] }
  | { readonly exactlyOneOf: readonly string[] }
  | { readonly atMostOneOf: readonly string[] }
  | { readonly allOrNone: readonly string[] }
  | { readonly variants: readonly Variant[] };

/** One way to meet a constraint; `null` among the values of `when` stands for "left out". */
export interface Variant {
  readonly title?: string;
  readonly when?: Readonly<Record<string, readonly VariantValue[]>>;
  readonly require?: readonly string[];
  readonly forbid?: readonly string[];
}

export type VariantValue = string | number | boolean | null;

/**
 * Every way to meet a constraint.
 *
 * @example
 * waysOf({ exactlyOneOf: ['quantity', 'amount'] });
 * // [{ require: ['quantity'], forbid: ['amount'] }, { require: ['amount'], forbid: ['quantity'] }]
 */
export function waysOf(constraint: Constraint): readonly Variant[] {
  if ('variants' in constraint) return constraint.variants;
  if ('atLeastOneOf' in constraint) return constraint.atLeastOneOf.map((name) => ({ require: [name] }));
  if ('allOrNone' in constraint) return [{ require: constraint.allOrNone }, { forbid: constraint.allOrNone }];
  const names = 'exactlyOneOf' in constraint ? constraint.exactlyOneOf : constraint.atMostOneOf;
  return names.map((name) => ({
    ...('exactlyOneOf' in constraint && { require: [name] }),
    forbid: names.filter((other) => other !== name),
  }));
}

/** The names that must be given in one way: those that it requires, and those that have one of some values. */
export function requiredIn({ when = {}, require = [] }: Variant): string[] {
  return [...require, ...Object.entries(when).flatMap(([name, values]) => (values.includes(null) ? [] : [name]))];
}
