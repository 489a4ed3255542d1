import type { Book } from './book.ts';
import type { Order, OrderReference, Service } from './order.ts';

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
