import type { OrderEvent } from './account-changes.ts';
import { createNewest } from './newest.ts';
import type { Amendment, Order, OrderStatus, Service } from './order.ts';
import { createPlaced } from './placed.ts';
import type { Sequence } from './sequence.ts';
import { createWaitingRoom, type WaitingRoom } from './waiting.ts';

/** The orders of one product: every open one, and the newest of those that have ended. */
export interface OrderStore {
  /** Every order that is kept, in the order in which they were placed. */
  readonly all: readonly Order[];
  /** The same as histories ask for them. */
  readonly placed: Sequence<Order>;
  /** Adds an order that is open. */
  add(order: Order): void;
  /** Keeps a change of an order, and forgets the oldest of all when there are more than are kept. */
  note(order: Order, amendment: Amendment): void;
  /** Ends an open order. */
  end(order: Order, status: Exclude<OrderStatus, 'open'>, at: number): void;
  /** The open ones of a service, in the order in which they were placed. */
  open(service: Service): readonly Order[];
  /** Whether any is open, of whatever service. */
  hasOpen(): boolean;
  /** The open ones that wait for a price. */
  readonly waiting: WaitingRoom;
  /** The open ones that end at a date. */
  readonly dated: Iterable<Order>;
  byId(id: bigint | string): Order | undefined;
  /** Every order that a client gave this id, the oldest first. */
  byClientId(clientId: string): readonly Order[];
}

const none: readonly Order[] = [];

const isDated = ({ given }: Order): boolean => given.get('timeInForce') === 'GTD';

/** Who is told what becomes of an order. A fill is more than the end of its order, and told by who settles it. */
type TellOrder = (event: OrderEvent, order: Order, at: number) => void;

/** Keeps so many orders that have ended, beside all that are open, and so many changes of orders. */
export const createOrderStore = (keep: number, tell: TellOrder): OrderStore => {
  const kept = new Map<string, Order>();
  const byName = new Map<string, Order[]>();
  const open = new Map<Service, Set<Order>>();
  const dated = new Set<Order>();
  const waiting = createWaitingRoom();
  const ended = createNewest<Order>(keep);
  /** Whose changes are kept, once for each. */
  const amended = createNewest<Order>(keep);
  const placed = createPlaced(keep);
  /** What was listed since the orders changed last: all, and the open ones of each service. */
  let listed: readonly Order[] | undefined;
  const listedOpen = new Map<Service, readonly Order[]>();

  const openOf = (service: Service): Set<Order> => {
    const known = open.get(service) ?? new Set();
    open.set(service, known);
    return known;
  };

  const forget = (order: Order): void => {
    kept.delete(String(order.id));
    placed.forget(order);
    const others = byName.get(order.clientId)?.filter((other) => other !== order) ?? [];
    if (others.length === 0) byName.delete(order.clientId);
    else byName.set(order.clientId, others);
    listed = undefined;
  };

  /** Takes an order that has ended out of the open ones. */
  const retire = (order: Order): void => {
    if (!openOf(order.service).delete(order)) return;
    listedOpen.delete(order.service);
    dated.delete(order);
    waiting.leave(order);
    const oldest = ended.add(order);
    if (oldest !== undefined) forget(oldest);
  };

  return {
    get all() {
      listed ??= Object.freeze([...kept.values()]);
      return listed;
    },
    placed,
    add: (order) => {
      kept.set(String(order.id), order);
      placed.add(order);
      const named = byName.get(order.clientId);
      if (named === undefined) byName.set(order.clientId, [order]);
      else named.push(order);
      openOf(order.service).add(order);
      listedOpen.delete(order.service);
      if (isDated(order)) dated.add(order);
      if (order.service !== 'plain') waiting.enter(order);
      listed = undefined;
      tell('placed', order, order.createdAt);
    },
    note: (order, amendment) => {
      order.amendments ??= [];
      order.amendments.push(amendment);
      amended.add(order)?.amendments?.shift();
    },
    end: (order, status, at) => {
      order.status = status;
      order.updatedAt = at;
      retire(order);
      if (status !== 'filled') tell(status, order, at);
    },
    open: (service) => {
      const known = listedOpen.get(service);
      if (known?.every(({ status }) => status === 'open')) return known;
      // Tests reach into the book and end orders by hand.
      for (const order of [...openOf(service)]) if (order.status !== 'open') retire(order);
      const orders = Object.freeze([...openOf(service)]);
      listedOpen.set(service, orders);
      return orders;
    },
    hasOpen: () => {
      for (const orders of open.values()) if (orders.size > 0) return true;
      return false;
    },
    waiting,
    dated,
    byId: (id) => kept.get(String(id)),
    byClientId: (clientId) => byName.get(clientId) ?? none,
  };
};
