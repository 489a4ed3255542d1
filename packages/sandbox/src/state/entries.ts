/** Which position of a symbol: the only one in one-way mode, or one of two in hedge mode. */
export type PositionSide = 'BOTH' | 'LONG' | 'SHORT';

export interface Position {
  readonly symbol: string;
  readonly side: PositionSide;
  /** Signed: below zero is short. */
  amount: string;
  entryPrice: string;
  /** The margin of an isolated position, `0` of a crossed one. */
  isolatedMargin: string;
  autoMargin: boolean;
  marginAsset: string;
  createdAt: number;
  updatedAt: number;
}

/** Which service of the exchange keeps an order; cancelling everything of one does not reach the others. */
export type Service = 'plain' | 'algo' | 'conditional' | 'plan' | 'tpsl';

/** `expired` is an order that the exchange ended by the order's own terms. */
export type OrderStatus = 'open' | 'filled' | 'cancelled' | 'expired';

export interface Order {
  readonly id: bigint;
  clientId: string;
  readonly service: Service;
  readonly symbol: string;
  readonly side: string;
  readonly positionSide: PositionSide;
  readonly type: string;
  status: OrderStatus;
  price: string;
  quantity: string;
  changes: number;
  /** What the call that placed it was given, and what changes have replaced of it. */
  given: ReadonlyMap<string, string>;
  readonly createdAt: number;
  updatedAt: number;
}
