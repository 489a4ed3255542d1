import type { Code } from '../placing/placing.ts';

/** One call that shows an order, or lists in which it may stand. */
export interface OrderLook {
  /** The operation that is asked. */
  readonly operation: string;
  /** Its parameters for the exchange's id and for the client's; left out where it lists every order. */
  readonly id?: string;
  readonly clientId?: string;
  /** The parameters that it takes over from what the caller gave. */
  readonly with?: readonly string[];
  /** Its parameters that are always the same. */
  readonly set?: Readonly<Record<string, string>>;
  /** The property of its answer that has the list of orders. */
  readonly list?: string;
  /** Codes that say "no such order" here alone, beside those of the API. */
  readonly absent?: readonly Code[];
  /** Every order that it lists is open, whatever else its status says. */
  readonly open?: true;
}

/** One call that lists the open orders of a kind. */
export interface OpenList {
  readonly operation: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly list?: string;
  /** Where the rest of a long list is: the parameter that asks for it, the property that has its value, and the longest page. */
  readonly page?: { readonly parameter: string; readonly next: string; readonly limit: number };
  /** It lists by symbol alone: the parameter of ours that takes the symbols. */
  readonly symbols?: string;
  /** Codes that say that it has nothing for such a symbol. */
  readonly none?: readonly Code[];
}

/** How one order is taken back. */
export interface OrderCancel {
  readonly operation: string;
  /** The parameters that name the order. */
  readonly id: string;
  readonly clientId: string;
  /** The list in which these stand, where the call takes several. */
  readonly list?: string;
  /** Its other parameters: the caller's, and of an order that was listed the properties of the same name. */
  readonly with?: readonly string[];
}

/** How an open order is changed. */
export interface OrderAmend {
  readonly operation: string;
  readonly id: string;
  readonly clientId: string;
  /** What the call changes, and the property of an order that has it afterwards. */
  readonly same: Readonly<Record<string, string>>;
  /** What it changes without a trace on the order. */
  readonly blind?: readonly string[];
  /** The parameter that names the order that takes the place of this one, where one of these is changed. */
  readonly renames?: { readonly parameter: string; readonly when: readonly string[] };
}

/** One kind of order: how it is read, listed, cancelled and changed. */
export interface OrderKindTable {
  /** The properties of an order that hold its two ids, and those of which one says how far it is. */
  readonly id: string;
  readonly clientId: string;
  readonly status: string | readonly string[];
  /** The values of that property: it may still be filled; it was filled whole; it is over. */
  readonly open: readonly string[];
  readonly filled?: readonly string[];
  readonly over: readonly string[];
  /** It has placed an order of its own, whose id stands in `placed`. */
  readonly triggered?: readonly string[];
  readonly placed?: string;
  /** The property that says how much of it was filled. */
  readonly quantity?: string;
  /** It waits for a price, and stays when plain orders are cancelled. */
  readonly waits?: true;
  /** What an order has that can only make a position smaller. */
  readonly closes?: Readonly<Record<string, readonly (string | boolean)[]>> | true;
  /** Where to look, in this order. */
  readonly find: readonly OrderLook[];
  /** `false` where not finding an order proves nothing. */
  readonly absenceProves?: false;
  readonly cancel: OrderCancel;
  readonly lists: readonly OpenList[];
  /** A call that cancels all orders that have these properties in common. */
  readonly all?: { readonly operation: string; readonly by: readonly string[] };
  readonly amend?: OrderAmend;
}

/** How a position is closed in one position mode. */
export interface ClosingOrder {
  /** The side of the order that closes a long position, and a short one. */
  readonly long: string;
  readonly short: string;
  readonly set?: Readonly<Record<string, string>>;
  /** Parameters, and the properties of the position that they take. */
  readonly from?: Readonly<Record<string, string>>;
}

/** Where positions are listed, and how they are closed. */
export interface PositionList {
  readonly operation: string;
  readonly list?: string;
  readonly amount: string;
  /** What a short position has, where the amount has no sign. */
  readonly short?: Readonly<Record<string, string>>;
  /** What a position in hedge mode has. */
  readonly hedge: Readonly<Record<string, readonly string[]>>;
  readonly close: {
    /** The kind of the closing order, the operation that places it, and its parameters. */
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

/** What something has that is meant: each of these with one of these values; `null` is one that is left out. */
export type Marks = Readonly<Record<string, readonly (string | boolean | null)[]>>;

/** One of each for a long position and for a short one. */
export interface EitherWay<Each> {
  readonly long: Each;
  readonly short: Each;
}

/** The same in both position modes; without `hedge` it is not for hedge mode. */
export interface EitherMode<Each> {
  readonly oneWay: EitherWay<Each>;
  readonly hedge?: EitherWay<Each>;
}

/** Parameters with the values that they always have. */
export type Fixed = Readonly<Record<string, string>>;

/** What a caller says of a stop-loss or take-profit, and the parameters that take it; `triggerPrice` is always among them. */
export interface LegInput {
  readonly takes: Readonly<Record<string, string>>;
  readonly set?: Fixed;
}

/** A stop-loss or a take-profit of a bracket. */
export interface BracketLeg extends LegInput {
  /** The kind of such an order, and the operation that places it. */
  readonly kind: string;
  readonly operation: string;
  /** Parameters, and those of the entry whose value they have. */
  readonly from: Readonly<Record<string, string>>;
  readonly sides: EitherMode<Fixed>;
  /** The parameter for how much it closes; left out where it closes the whole position. */
  readonly quantity?: string;
  /** How the entry takes it along, so that it starts with the first fill. */
  readonly attached?: LegInput;
  /** How it is told in the list of those that wait. */
  readonly seen: {
    readonly trigger: string;
    readonly is?: Marks;
    readonly hedge?: EitherWay<Marks>;
    /**
     * The property that says how much it closes; empty or 0 is the whole position.
     */
    readonly quantity?: string;
  };
}

/** How a position is opened with a stop-loss and a take-profit. */
export interface BracketTable {
  readonly entry: {
    readonly kind: string;
    readonly operation: string;
    /**
     * Its parameters; what is not among them cannot be part of a bracket.
     */
    readonly takes: readonly string[];
    readonly quantity: string;
    readonly price: string;
    /**
     * What an entry has that opens a long position, and a short one.
     */
    readonly sides: EitherMode<Marks>;
  };
  readonly stopLoss: BracketLeg;
  readonly takeProfit: BracketLeg;
  /** The stop-loss can wait before there is a position, so that the entry is only sent once it does; unless it is refused with one of these codes. */
  readonly first?: { readonly unless: readonly Code[] };
  /** One order is both. */
  readonly together?: true;
  /** Where both are listed while they wait. */
  readonly list: OpenList & { readonly with?: readonly string[] };
  /** The operation that lists the position. */
  readonly position: string;
}

/** What of an API cancelling, amending and closing go by. Generated from the descriptions; data only. */
export interface OrdersTable {
  /** The parameter that lists and calls take one of these for; only the first so many have positions. */
  readonly lines?: { readonly parameter: string; readonly values: readonly string[]; readonly positions: number };
  readonly kinds: Readonly<Record<string, OrderKindTable>>;
  readonly positions: readonly PositionList[];
  readonly brackets?: Readonly<Record<string, BracketTable>>;
}
