import type { Paging } from '../../paging/paging.ts';

/** What a client knows of the account's events. Generated from its description; data only. */
export interface UserDataTable {
  /** What the service subscribes to. */
  readonly channels: readonly UserChannel[];
  /** The product lines that may be asked for, the default ones first; `{product}` stands for each of them. Left out: there is one. */
  readonly products?: { readonly values: readonly string[]; readonly default: readonly string[] } | undefined;
  /** Where an account's events come over a connection that is named by a key. */
  readonly streamKey?: StreamKeyRule | undefined;
  /** The facts that pushed events hold. An event that fits none is handed out as it came. */
  readonly frames: readonly FrameRule[];
  /** The same facts by REST. */
  readonly reads: UserReads;
}

export interface UserChannel {
  readonly channel: string;
  /** `{ instType: '{product}', instId: 'default' }`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Subscribed to only where this option asks for it. */
  readonly option?: string | undefined;
  /** Where its connection goes, if not where `streamKey` says. */
  readonly path?: string | undefined;
  /** The exchange pushes what is there when it is subscribed: until then nothing proves that it is heard. */
  readonly speaks?: true | undefined;
}

/** How a listen key is made, kept and lost. */
export interface StreamKeyRule {
  /** The operation that makes one, or gives the one that there is. */
  readonly start: string;
  readonly keep: string;
  /** Where the key is in the answer. */
  readonly at: string;
  /** Where the connection goes: `/ws/{key}`. It needs no subscription. */
  readonly path: string;
  /** The codes by which the exchange says that it no longer knows the key. */
  readonly gone: readonly (number | string)[];
  /** The event that says so. */
  readonly expired: Condition;
  /** How long it lives after it was made or kept. */
  readonly minutes: number;
}

/**
 * What must be so: a path, and the value there or one of several. Compared as text: `{ x: 'TRADE' }`, `{ X: ['NEW', 'PARTIALLY_FILLED'] }`.
 * Paths are like those of fields. An empty text stands for what is not there, `null` or empty.
 */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

/** What the events of one channel and of one form hold. The first rule that fits counts. */
export interface FrameRule {
  readonly channel: string;
  readonly when?: Condition | undefined;
  /** Where the event's own name is; the channel's name when left out. */
  readonly name?: string | undefined;
  readonly facts: readonly FactRule[];
}

export type FactKind = 'order' | 'algoOrder' | 'fill' | 'position' | 'balance';

/** How one fact is read. */
export interface FactRule {
  readonly kind: FactKind;
  /** Where its fields begin: `o`, `data[]`, `a.P[]`; one fact for each entry of a list. The whole event when left out. */
  readonly at?: string | undefined;
  /** Paths begin at `at`, like those of fields. */
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
  /** Where each field is: `s`, `k.t`, `feeDetail.0.fee`; a leading slash begins at the root of the event: `/T`. */
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Fields that are the same in all: `{ product: 'UM' }`. */
  readonly set?: Readonly<Record<string, string>> | undefined;
  /** Orders that are still open; of anything else, nothing. */
  readonly open?: Condition | undefined;
  /** Positions whose amount is without a sign, and below zero all the same. */
  readonly negative?: Condition | undefined;
  /** The same fill sooner, with less in it. */
  readonly early?: true | undefined;
  /** These are all that there are of this kind and product: what is not named is gone. */
  readonly whole?: true | undefined;
}

/** A path, several of which the first that has a value counts, or what makes a yes of a condition. */
export type FieldRule = string | readonly string[] | { readonly is: Condition };

/** What REST is asked. Several where several operations hold it. */
export interface UserReads {
  /** Together all that are open: one that is known and in none of the answers is not. */
  readonly orders: readonly ReadRule[];
  readonly algoOrders?: readonly ReadRule[] | undefined;
  /** Together all that there are: one that is known and in none of the answers is closed. */
  readonly positions: readonly ReadRule[];
  readonly balances: readonly ReadRule[];
  /** One that is known, by its id: how it has ended. */
  readonly order?: readonly LookUpRule[] | undefined;
  readonly algoOrder?: readonly LookUpRule[] | undefined;
  /** The same for many at once. */
  readonly orderHistory?: readonly HistoryRule[] | undefined;
  readonly algoOrderHistory?: readonly HistoryRule[] | undefined;
  readonly fills: readonly HistoryRule[];
  /** Where fills may have happened, for an exchange that lists them by symbol. */
  readonly symbols?: readonly SymbolsRule[] | undefined;
}

/** One operation, and how it is asked. */
export interface AskRule {
  readonly operation: string;
  /** What it answers belongs to this product line or account, and it is asked for nothing else. */
  readonly product?: string | undefined;
  /**
   * `{ productType: '{product}' }`: once for each product line asked for. `{ symbol: '{symbol}' }`: once for each symbol that
   * is worth it. Of a known order, any of its fields: `{ orderId: '{orderId}' }`. Range, cursor and page size are not among them.
   */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** How it is paginated: as the description of the operation says. Left out: one answer holds it all. */
  readonly paging?: Paging | undefined;
}

export interface ReadRule extends AskRule {
  /** What its answer holds. */
  readonly facts: readonly FactRule[];
}

export interface LookUpRule extends ReadRule {
  /** Only for what fits; paths are fields of the known fact. */
  readonly when?: Condition | undefined;
  /** The codes that say that there is no such order. */
  readonly absent?: readonly (number | string)[] | undefined;
}

export interface HistoryRule extends ReadRule {
  /** How far back it goes: `90d`. */
  readonly reach?: string | undefined;
  /** From so many orders on it is asked instead of one look-up each. 5 when left out. */
  readonly from?: number | undefined;
}

export interface SymbolsRule extends AskRule {
  readonly reach?: string | undefined;
  /** Where the rows are, and in each the symbol: `[].symbol`, `list[].symbol`. */
  readonly at: string;
}
