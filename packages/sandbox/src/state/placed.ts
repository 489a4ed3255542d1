import type { Order } from './order.ts';
import { createKeyWatch, type Keys, type Sequence } from './sequence.ts';

/** Orders in the order in which they were placed. */
export interface Placed extends Sequence<Order> {
  add(order: Order): void;
  forget(order: Order): void;
}

const keys: Keys<Order> = { at: ({ createdAt }) => createdAt, id: ({ id }) => id };

/** Orders are forgotten in another order than this: they leave an eighth at a time, and are passed over until then. */
export const createPlaced = (keep: number): Placed => {
  let items: Order[] = [];
  const forgotten = new Set<Order>();
  const watch = createKeyWatch(keys);
  return {
    keys,
    get items() {
      return items;
    },
    get inTime() {
      return watch.inTime;
    },
    get inIds() {
      return watch.inIds;
    },
    isKept: (order) => !forgotten.has(order),
    add: (order) => {
      watch.note(order);
      items.push(order);
    },
    forget: (order) => {
      forgotten.add(order);
      if (forgotten.size <= keep / 8) return;
      items = items.filter((other) => !forgotten.has(other));
      forgotten.clear();
    },
  };
};
