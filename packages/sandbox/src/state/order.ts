import type { Book } from './book.ts';
import type { PositionSide } from './position.ts';

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

/** Which order a call means; the exchange's own id outweighs the client's. */
export interface OrderReference {
  readonly id: string | undefined;
  readonly clientId: string | undefined;
}

export const openOrders = (book: Book, service: Service): Order[] =>
  book.orders.filter((order) => order.service === service && order.status === 'open');

export const isOpenOn = (book: Book, symbol: string): boolean =>
  book.orders.some((order) => order.status === 'open' && order.symbol === symbol);

export const hasOpenOrders = (book: Book): boolean => book.orders.some(({ status }) => status === 'open');

/** The order meant, the newest first where a client id was used again. */
export const findOrder = (
  book: Book,
  service: Service,
  { id, clientId }: OrderReference,
  symbol: string | undefined,
): Order | undefined =>
  book.orders.findLast(
    (order) =>
      order.service === service &&
      (symbol === undefined || order.symbol === symbol) &&
      (id === undefined || id === '' ? order.clientId === clientId : String(order.id) === id),
  );

export const isTaken = (book: Book, service: Service, clientId: string): boolean =>
  openOrders(book, service).some((order) => order.clientId === clientId);

export const expire = (order: Order, at: number): void => {
  order.status = 'expired';
  order.updatedAt = at;
};

export const cancel = (order: Order, at: number): void => {
  order.status = 'cancelled';
  order.updatedAt = at;
};
