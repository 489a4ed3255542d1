import type { Book } from './book.ts';
import type { Order, OrderReference, Service } from './order.ts';
import type { Sequence } from './sequence.ts';

const services: readonly Service[] = ['plain', 'algo', 'conditional', 'plan', 'tpsl'];

export const openOrders = (book: Book, service: Service): readonly Order[] => book.orderStore.open(service);

/** The open orders of some services, as histories ask for them. */
export const openSequence = (book: Book, of: readonly Service[]): Sequence<Order> => {
  const { keys, inTime, inIds } = book.orderStore.placed;
  const [first, ...others] = of.map((service) => openOrders(book, service));
  if (others.length === 0) return { items: first ?? [], keys, inTime, inIds };
  return { items: [...(first ?? []), ...others.flat()], keys, inTime: false, inIds: false };
};

/** Those that have ended, as far as they are kept. */
export const pastSequence = (book: Book, of: readonly Service[]): Sequence<Order> => {
  const { placed } = book.orderStore;
  const isPast = ({ service, status }: Order): boolean => status !== 'open' && of.includes(service);
  // Not spread: it would read what changes as orders are placed.
  return {
    items: placed.items,
    keys: placed.keys,
    inTime: placed.inTime,
    inIds: placed.inIds,
    isKept: (order) => isPast(order) && placed.isKept?.(order) !== false,
  };
};

export const isOpenOn = (book: Book, symbol: string): boolean =>
  services.some((service) => openOrders(book, service).some((order) => order.symbol === symbol));

export const hasOpenOrders = (book: Book): boolean => services.some((service) => openOrders(book, service).length > 0);

/** The order meant, the newest first where a client id was used again. */
export const findOrder = (
  { orderStore }: Book,
  service: Service,
  { id, clientId }: OrderReference,
  symbol: string | undefined,
): Order | undefined => {
  const isMeant = (order: Order): boolean =>
    order.service === service && (symbol === undefined || order.symbol === symbol);
  if (id === undefined || id === '') {
    return clientId === undefined ? undefined : orderStore.byClientId(clientId).findLast(isMeant);
  }
  const order = orderStore.byId(id);
  return order !== undefined && isMeant(order) ? order : undefined;
};

export const isTaken = ({ orderStore }: Book, service: Service, clientId: string): boolean =>
  orderStore.byClientId(clientId).some((order) => order.service === service && order.status === 'open');

/** Changes an open order in place. */
export const amend = (
  book: Book,
  order: Order,
  to: Partial<Pick<Order, 'price' | 'quantity' | 'given' | 'changes'>>,
  at: number,
): void => {
  Object.assign(order, to, { updatedAt: at });
  book.orderStore.waiting.change(order);
  if (book.changes.heard) book.changes.tell({ kind: 'order', product: book.product, event: 'amended', order, at });
};

const end = (book: Book, order: Order, status: 'expired' | 'cancelled', at: number): void => {
  book.trading.withdraw(order);
  book.orderStore.end(order, status, at);
};

export const expire = (book: Book, order: Order, at: number): void => end(book, order, 'expired', at);

export const cancel = (book: Book, order: Order, at: number): void => end(book, order, 'cancelled', at);
