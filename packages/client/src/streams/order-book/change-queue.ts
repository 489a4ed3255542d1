import type { GapItem, Item } from '../item.ts';
import type { Queue } from '../queue.ts';
import type { BookLevel } from './side.ts';

/** What has become of a book. */
export interface BookChange {
  /** `true`: these are all the levels there are, and whatever was before is over. */
  readonly isWhole: boolean;
  /** Levels as they are now; with `isWhole: false`, quantity 0 means that the level is gone. */
  readonly bids: readonly BookLevel[];
  readonly asks: readonly BookLevel[];
  /** The exchange's number of it. */
  readonly id: string;
  /** The exchange's time, in milliseconds since 1970; `NaN` where the snapshot has none. */
  readonly time: number;
}

type BookItem = Item<BookChange>;

export interface ChangeQueueRules {
  /** How many items may wait. */
  readonly limit: number;
  /** The book as it is now; `undefined` while it is not known. */
  whole(): BookItem | undefined;
  /** So many changes have become one. */
  conflated(count: number): void;
}

/** What waits for one reader of changes. When it is too much, the book as it is now takes the place of all changes. */
export function createChangeQueue({ limit, whole, conflated }: ChangeQueueRules): Queue<BookChange> {
  let items: BookItem[] = [];
  let head = 0;

  /** The gaps as one, the last state, and the whole book: nothing that matters is left out. */
  const conflate = () => {
    const waiting = items.slice(head);
    const gaps = waiting.filter((item) => item.kind === 'gap');
    const state = waiting.filter((item) => item.kind === 'state').at(-1);
    const now = whole();
    conflated(waiting.filter(({ kind }) => kind === 'event').length);
    const [first] = gaps;
    const last = gaps.at(-1) as GapItem;
    const gap = first && { ...first, to: last.to, healed: gaps.every(({ healed }) => healed) };
    items = [gap, state, now].filter((item) => item !== undefined);
    head = 0;
  };

  return {
    get size() {
      return items.length - head;
    },
    push(item) {
      items.push(item);
      if (items.length - head > limit) conflate();
    },
    take() {
      if (head >= items.length) return undefined;
      const item = items[head];
      items[head++] = undefined as never;
      if (head === items.length) [items, head] = [[], 0];
      // One move for many takings.
      else if (head >= 1_024) [items, head] = [items.slice(head), 0];
      return item;
    },
    clear() {
      [items, head] = [[], 0];
    },
  };
}
