import type { Code } from './placing.ts';

export interface OrderLook {
  readonly operation: string;
  readonly id?: string;
  readonly clientId?: string;
  readonly with?: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
  readonly list?: string;
  readonly absent?: readonly Code[];
  readonly open?: true;
}

export interface OpenList {
  readonly operation: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly list?: string;
  readonly page?: { readonly parameter: string; readonly next: string; readonly limit: number };
  readonly symbols?: string;
  readonly none?: readonly Code[];
}

export interface OrderCancel {
  readonly operation: string;
  readonly id: string;
  readonly clientId: string;
  readonly list?: string;
  readonly with?: readonly string[];
}

export interface OrderAmend {
  readonly operation: string;
  readonly id: string;
  readonly clientId: string;
  readonly same: Readonly<Record<string, string>>;
  readonly blind?: readonly string[];
  readonly renames?: { readonly parameter: string; readonly when: readonly string[] };
}

export interface OrderKind {
  readonly id: string;
  readonly clientId: string;
  readonly status: string | readonly string[];
  readonly open: readonly string[];
  readonly filled?: readonly string[];
  readonly over: readonly string[];
  readonly triggered?: readonly string[];
  readonly placed?: string;
  readonly quantity?: string;
  readonly waits?: true;
  readonly closes?: Readonly<Record<string, readonly (string | boolean)[]>> | true;
  readonly find: readonly OrderLook[];
  readonly absenceProves?: false;
  readonly cancel: OrderCancel;
  readonly lists: readonly OpenList[];
  readonly all?: { readonly operation: string; readonly by: readonly string[] };
  readonly amend?: OrderAmend;
}

export interface ClosingOrder {
  readonly long: string;
  readonly short: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly from?: Readonly<Record<string, string>>;
}

export interface PositionList {
  readonly operation: string;
  readonly list?: string;
  readonly amount: string;
  readonly short?: Readonly<Record<string, string>>;
  readonly hedge: Readonly<Record<string, readonly string[]>>;
  readonly close: {
    readonly kind: string;
    readonly operation: string;
    readonly side: string;
    readonly quantity: string;
    readonly set: Readonly<Record<string, string>>;
    readonly from: Readonly<Record<string, string>>;
    readonly oneWay: ClosingOrder;
    readonly hedge: ClosingOrder;
  };
}

/** What something has that is meant; `null` is what is left out. */
export type Marks = Readonly<Record<string, readonly (string | boolean | null)[]>>;

export interface EitherWay<Each> {
  readonly long: Each;
  readonly short: Each;
}

export interface EitherMode<Each> {
  readonly oneWay: EitherWay<Each>;
  readonly hedge?: EitherWay<Each>;
}

export interface LegInput {
  readonly takes: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, string>>;
}

export interface BracketLeg extends LegInput {
  readonly kind: string;
  readonly operation: string;
  readonly from: Readonly<Record<string, string>>;
  readonly sides: EitherMode<Readonly<Record<string, string>>>;
  readonly quantity?: string;
  readonly attached?: LegInput;
  readonly seen: {
    readonly trigger: string;
    readonly is?: Marks;
    readonly hedge?: EitherWay<Marks>;
    readonly quantity?: string;
  };
}

export interface Bracket {
  readonly entry: {
    readonly kind: string;
    readonly operation: string;
    readonly takes: readonly string[];
    readonly quantity: string;
    readonly price: string;
    readonly sides: EitherMode<Marks>;
  };
  readonly stopLoss: BracketLeg;
  readonly takeProfit: BracketLeg;
  readonly first?: { readonly unless: readonly Code[] };
  readonly together?: true;
  readonly list: OpenList & { readonly with?: readonly string[] };
  readonly position: string;
}

/** `x-orders` of a document: how the orders of an API are listed, cancelled and changed; see specs/README.md. */
export interface OrdersRules {
  readonly lines?: { readonly parameter: string; readonly values: readonly string[]; readonly positions: number };
  readonly kinds: Readonly<Record<string, OrderKind>>;
  readonly positions: readonly PositionList[];
  readonly brackets?: Readonly<Record<string, Bracket>>;
}
