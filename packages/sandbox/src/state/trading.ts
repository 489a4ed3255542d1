import type { Order } from './order.ts';
import type { Side } from './prices.ts';

/** How long an order stands: until it is cancelled, now or never, now as a whole or never, or only if it does not take. */
export type TimeInForce = 'GTC' | 'IOC' | 'FOK' | 'GTX';

/** Which of two orders of one account ends, instead of the two trading with each other. */
export type SelfTrade = 'expire-taker' | 'expire-maker' | 'expire-both';

/** What of an order says whom it meets. It may have no ids yet. */
export type Asked = Pick<
  Order,
  'symbol' | 'side' | 'positionSide' | 'type' | 'price' | 'quantity' | 'given' | 'fill' | 'service'
>;

/** What would come of an order if it were placed now. */
export interface Outlook {
  /** Whether it would meet somebody at once. Orders at the market price do. */
  readonly crosses: boolean;
  /** Whether all of it would be filled at once. */
  readonly fillsWhole: boolean;
  /** Whether an order that only closes is taken only if there is something to close. */
  readonly needsPosition: boolean;
}

/**
 * Where the ordinary orders of a book meet those who trade with them. The one kind fills every order whole at the price
 * of the path, the other brings it to a market, and whoever places an order says the same to both.
 */
export interface Trading {
  outlook(order: Asked): Outlook;
  /** Brings an order there that has been added to the store: it is filled, rests, or ends as its time in force wants. */
  place(order: Order, at: number): void;
  /** The same for an open order whose price or quantity has been changed. */
  amend(order: Order, at: number): void;
  /** Something else has filled a part of an open order, or all of it. */
  resize(order: Order): void;
  /** Takes an order away that is about to end. */
  withdraw(order: Order): void;
  /** The price of a level of the book, 1 being the best. */
  level(symbol: string, side: Side, level: number): string;
  /** Fills what the prices of the symbols that are meant have reached. A market looks at each step by itself, and has none. */
  readonly reached?: (at: number, isMeant: (symbol: string) => boolean) => void;
}

/** Whether an order takes whatever price there is. */
export const isMarketOrder = ({ type }: Pick<Order, 'type'>): boolean => type === 'MARKET' || type === 'market';
