import type { Code } from './placing.ts';

/** Values that a property may have; `null` is one that is left out. */
export type FiltersWhen = Readonly<Record<string, readonly (string | null)[]>>;

/** Where a value of a contract stands, or how it is made. */
export type FiltersPlace =
  | string
  | { readonly steps?: string; readonly places: string }
  | { readonly above: string }
  | { readonly below: string }
  | { readonly is: string; readonly when: FiltersWhen };

/** `x-filters`: what an API's contracts and orders look like, and with which code each rule is refused; see specs/README.md. */
export interface FiltersRules {
  /** The operation that lists contracts, and the property of its answer that has the list. */
  readonly contracts?: { readonly operation: string; readonly list?: string };
  readonly by?: string;
  readonly contract: {
    readonly symbol: string;
    readonly status: string | readonly string[];
    readonly open: readonly string[];
    readonly closing?: readonly string[];
    readonly read: Readonly<Record<string, FiltersPlace | readonly FiltersPlace[]>>;
  };
  readonly order: {
    /** The operations that place such orders, or `operation.list` where they stand in a list. */
    readonly operations: readonly string[];
    readonly price: readonly string[];
    readonly quantity: readonly string[];
    readonly trigger?: readonly string[];
    readonly buys: readonly FiltersWhen[];
    readonly sells: readonly FiltersWhen[];
    readonly market: readonly FiltersWhen[];
    readonly waits?: readonly FiltersWhen[];
    readonly closes: readonly FiltersWhen[];
    readonly exempt?: readonly FiltersWhen[];
    readonly spends?: readonly FiltersWhen[];
  };
  readonly bracket: { readonly quote?: string; readonly base?: string };
  readonly position: { readonly quantity: string; readonly short?: FiltersWhen };
  readonly codes: Readonly<Record<string, Code>>;
}
