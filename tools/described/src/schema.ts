/** The part of JSON Schema that the descriptions use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-minimum'?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly 'x-constraints'?: readonly Constraint[];
}

/** One way to meet a constraint; `null` among the values of `when` stands for "left out". */
export interface Variant {
  readonly title?: string;
  readonly when?: { readonly [name: string]: readonly unknown[] };
  readonly require?: readonly string[];
  readonly forbid?: readonly string[];
}

/** One entry of `x-constraints`. */
export interface Constraint {
  readonly atLeastOneOf?: readonly string[];
  readonly exactlyOneOf?: readonly string[];
  readonly atMostOneOf?: readonly string[];
  readonly allOrNone?: readonly string[];
  readonly variants?: readonly Variant[];
}

export const typesOf = ({ type }: Schema): readonly string[] => [type ?? []].flat();
