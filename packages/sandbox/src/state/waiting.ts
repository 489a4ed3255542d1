import type { Order } from './order.ts';

/** The prices that orders wait for. */
export const watchedPrices = ['last', 'mark', 'index'] as const;

export type WatchedPrice = (typeof watchedPrices)[number];

/** The nearest prices that set anything off: nothing is set off between them. */
export interface Edges {
  above: number;
  below: number;
}

/** The orders of one symbol that wait for a price. */
export interface Waiting {
  readonly orders: ReadonlySet<Order>;
  /** Those that came or changed since the edges were drawn, or all. */
  readonly unread: Set<Order>;
  /** An edge may be that of an order which has gone: one useless look costs less than finding that out. */
  readonly edges: { readonly [P in WatchedPrice]: Edges };
  /** Those whose trigger follows the price, and which are looked at whenever it moves. */
  readonly trailing: Set<Order>;
}

/** The orders of one product that wait, by symbol. */
export interface WaitingRoom {
  readonly bySymbol: ReadonlyMap<string, Waiting>;
  /** Whether any order waits, of the symbols that are meant. */
  has(isMeant: (symbol: string) => boolean): boolean;
  enter(order: Order): void;
  leave(order: Order): void;
  /** The order waits for something else now. */
  change(order: Order): void;
}

/** Draws no edge: nothing waits. */
export const clearEdges = ({ edges }: Pick<Waiting, 'edges'>): void => {
  for (const price of watchedPrices) Object.assign(edges[price], { above: Infinity, below: -Infinity });
};

const createWaiting = () => {
  const none = (): Edges => ({ above: Infinity, below: -Infinity });
  const edges = { last: none(), mark: none(), index: none() };
  return { orders: new Set<Order>(), unread: new Set<Order>(), edges, trailing: new Set<Order>() };
};

export const createWaitingRoom = (): WaitingRoom => {
  const bySymbol = new Map<string, ReturnType<typeof createWaiting>>();
  return {
    bySymbol,
    has: (isMeant) => {
      for (const [symbol, { orders }] of bySymbol) if (orders.size > 0 && isMeant(symbol)) return true;
      return false;
    },
    enter: (order) => {
      const waiting = bySymbol.get(order.symbol) ?? createWaiting();
      bySymbol.set(order.symbol, waiting);
      waiting.orders.add(order);
      waiting.unread.add(order);
    },
    leave: (order) => {
      const waiting = bySymbol.get(order.symbol);
      waiting?.orders.delete(order);
      waiting?.unread.delete(order);
      waiting?.trailing.delete(order);
    },
    change: (order) => {
      const waiting = bySymbol.get(order.symbol);
      if (waiting?.orders.has(order)) waiting.unread.add(order);
    },
  };
};
