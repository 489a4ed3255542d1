/**
 * What an account's events and REST's rows say in common. Values are the exchange's own: its words for sides and statuses,
 * decimals as text. What it does not say is left out.
 */
export type Fact = OrderFact | AlgoOrderFact | FillFact | PositionFact | BalanceFact;

interface OfProduct {
  /** The product line or account that it belongs to, where the API has several: `USDT-FUTURES`, `UM`. */
  readonly product?: string | undefined;
  /** When it came to be so, in milliseconds since 1970 by the exchange. */
  readonly time: number;
}

/** An order, as it is now. */
export interface OrderFact extends OfProduct {
  readonly kind: 'order';
  readonly symbol: string;
  readonly orderId: string;
  readonly clientOrderId?: string | undefined;
  readonly side: string;
  readonly positionSide?: string | undefined;
  readonly type: string;
  readonly timeInForce?: string | undefined;
  readonly price?: string | undefined;
  readonly quantity?: string | undefined;
  /** How much of it has been filled. */
  readonly filled?: string | undefined;
  readonly averagePrice?: string | undefined;
  readonly status: string;
  /** It may still be filled. */
  readonly isOpen: boolean;
  readonly reduceOnly?: boolean | undefined;
}

/** A conditional order: algo, plan, strategy or trigger order, by whatever name the exchange has for it. */
export interface AlgoOrderFact extends OfProduct {
  readonly kind: 'algoOrder';
  readonly symbol: string;
  readonly algoId: string;
  readonly clientAlgoId?: string | undefined;
  readonly side?: string | undefined;
  readonly positionSide?: string | undefined;
  readonly type?: string | undefined;
  readonly triggerPrice?: string | undefined;
  readonly price?: string | undefined;
  readonly quantity?: string | undefined;
  readonly status: string;
  /** It may still be triggered. */
  readonly isOpen: boolean;
  /** The order that it became. */
  readonly orderId?: string | undefined;
  readonly reduceOnly?: boolean | undefined;
}

/** A trade of the account. It is handed out once. */
export interface FillFact extends OfProduct {
  readonly kind: 'fill';
  readonly symbol: string;
  /** One of its kind with `symbol`. */
  readonly tradeId: string;
  readonly orderId: string;
  readonly clientOrderId?: string | undefined;
  readonly side: string;
  readonly positionSide?: string | undefined;
  readonly price: string;
  readonly quantity: string;
  readonly fee?: string | undefined;
  readonly feeAsset?: string | undefined;
  readonly realizedProfit?: string | undefined;
  readonly maker?: boolean | undefined;
  /** The short form that comes sooner; the complete one has the same `tradeId`. */
  readonly isEarly: boolean;
}

/** A position, as it is now. */
export interface PositionFact extends OfProduct {
  readonly kind: 'position';
  readonly symbol: string;
  /** `BOTH`, `LONG`, `SHORT`, or in whatever words the exchange has for it. */
  readonly side: string;
  /** Below zero for a short one; `0` when it is gone. */
  readonly amount: string;
  readonly entryPrice?: string | undefined;
  readonly unrealizedProfit?: string | undefined;
  readonly marginMode?: string | undefined;
}

/** What the account holds of one asset. */
export interface BalanceFact extends OfProduct {
  readonly kind: 'balance';
  readonly asset: string;
  readonly balance: string;
  /** What is free, where the last word on the balance says so: it changes with every order, and no exchange pushes all of that. */
  readonly available?: string | undefined;
}
