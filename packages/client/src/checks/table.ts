/** One way to meet a constraint: which values it is about, and what it then demands and forbids. */
export interface Variant {
  readonly title?: string;
  /**
   * `null` is one that is left out.
   */
  readonly when?: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
  readonly require?: readonly string[];
  readonly forbid?: readonly string[];
}

/** Which members of one object belong together. */
export type Constraint =
  | { readonly atLeastOneOf: readonly string[] }
  | { readonly exactlyOneOf: readonly string[] }
  | { readonly atMostOneOf: readonly string[] }
  | { readonly allOrNone: readonly string[] }
  | { readonly variants: readonly Variant[] };

/** What holds for a value; for each entry where it is a list. */
export interface MemberChecks {
  /** All that it may be. */
  readonly values?: readonly string[];
  /** The exchange takes them in any case. */
  readonly anyCase?: true;
  /** Bounds as decimal text. */
  readonly minimum?: string;
  readonly maximum?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** It is a time in milliseconds. */
  readonly time?: true;
  /** What it may be whatever the rest says. */
  readonly besides?: readonly string[];
  /** What holds inside where it is an object. */
  readonly inside?: ObjectChecks;
}

/** What holds for the parameters of a call, or for an object among them. */
export interface ObjectChecks {
  readonly members?: Readonly<Record<string, MemberChecks>>;
  readonly constraints?: readonly Constraint[];
}

/** The same for each operation of an API that there is something to say of. Generated from the descriptions; data only. */
export type ChecksTable = Readonly<Record<string, ObjectChecks>>;
