/** `x-placing` of an operation: how one kind of order is placed and found again; see specs/README.md. */
export interface Placing {
  readonly id: string;
  readonly answerId: string;
  readonly time: string;
  readonly find: readonly PlacingFind[];
  readonly rejected?: Readonly<Record<string, string>>;
  readonly absenceProves?: false;
}

/** One operation that finds such an order. */
export interface PlacingFind {
  readonly operation: string;
  readonly id?: string;
  readonly with?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
  readonly list?: string;
  readonly absent?: readonly Code[];
}

/** An error code as it stands in a list. */
export type Code = number | string;

/** `x-placing` of a document: what all kinds of orders of an API have in common. */
export interface PlacingRules {
  readonly absent: readonly Code[];
  readonly taken: readonly { readonly code: Code; readonly says?: string }[];
  readonly batch?:
    | { readonly by: 'place'; readonly code: string; readonly message: string }
    | { readonly by: 'code'; readonly code: string; readonly message: string; readonly success: string }
    | {
        readonly by: 'id';
        readonly placed: string;
        readonly refused: string;
        readonly code: string;
        readonly message: string;
      };
}
