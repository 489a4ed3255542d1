/** A code of the exchange's, as it answers it. */
export type Code = number | string;

/** One way to find an order by its client order id. */
export interface FindStep {
  /** The operation that is asked. */
  readonly operation: string;
  /** Its parameter that takes the id; left out where it lists every order. */
  readonly id?: string;
  /** The parameters that it takes over from the order. */
  readonly with?: readonly string[];
  /** Its parameters that are always the same. */
  readonly set?: Readonly<Record<string, string>>;
  /** The property of its answer that has the list of orders. */
  readonly list?: string;
  /** Codes that say "no such order" here alone, beside those of the API. */
  readonly absent?: readonly Code[];
}

/** How one kind of order is placed and found again. */
export interface OrderPlacing {
  /** Where the client order id goes: `'newClientOrderId'`, or `'orderList.clientOid'` in each order of a batch. */
  readonly id: string;
  /** The property of an answer, and of an order that is found, that holds the client order id. */
  readonly answerId: string;
  /** The property of an order that is found that says when it was placed, by the exchange's clock. */
  readonly time: string;
  /** Where to look, in this order. */
  readonly find: readonly FindStep[];
  /** What an order has that the exchange rejected but keeps: it is there, and never took effect. */
  readonly rejected?: Readonly<Record<string, string>>;
  /** `false` where not finding an order proves nothing. */
  readonly absenceProves?: false;
}

/** How the answer to a batch says what became of each order. */
export type BatchAnswer =
  /** A list in the order of what was sent, each item the order or a refusal. */
  | { readonly by: 'place'; readonly code: string; readonly message: string }
  /** One list, whose items are known by their client order id, and placed or refused by their code alone. */
  | { readonly by: 'code'; readonly code: string; readonly message: string; readonly success: string }
  /** Two lists, whose items are known by their client order id. */
  | {
      readonly by: 'id';
      readonly placed: string;
      readonly refused: string;
      readonly code: string;
      readonly message: string;
    };

/** How the orders of an API are placed and found again. Generated from the descriptions; data only. */
export interface PlacingTable {
  /** The codes with which a query says that there is no such order. */
  readonly absent: readonly Code[];
  /** The codes that say that the client order id is taken, some of them only with a text that has this word. */
  readonly taken: readonly { readonly code: Code; readonly says?: string }[];
  readonly batch?: BatchAnswer;
  /** By the operation that places them. */
  readonly orders: Readonly<Record<string, OrderPlacing>>;
}

/** One kind of order: the operation that places it, and what its API says of finding it again. */
export interface OrderKind {
  readonly operation: string;
  readonly order: OrderPlacing;
  readonly table: PlacingTable;
}
