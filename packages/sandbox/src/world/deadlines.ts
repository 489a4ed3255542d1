import type { Account } from '../state/account.ts';
import type { Book } from '../state/book.ts';
import { expireCountdowns, nextCountdown } from '../state/countdown.ts';
import { expireDatedOrders, nextExpiry } from '../state/expiry.ts';
import type { EventQueue, Scheduled } from './queue.ts';
import type { Rank } from './ranks.ts';

/** Enters into the queue when the orders and the listen keys of an account end by themselves. */
export interface Deadlines {
  /** Asked after every call that may have changed them. */
  plan(account: Account): void;
  reset(): void;
}

interface Deadline {
  readonly rank: Rank;
  nextAt(book: Book): number | undefined;
  meet(book: Book, at: number): void;
}

const kinds: readonly Deadline[] = [
  { rank: 'expiry', nextAt: nextExpiry, meet: expireDatedOrders },
  { rank: 'countdown', nextAt: nextCountdown, meet: expireCountdowns },
  { rank: 'listenKey', nextAt: ({ listenKey }) => listenKey.endsAt, meet: ({ listenKey }, at) => listenKey.expire(at) },
];

type Planned = Map<Deadline, { readonly at: number; readonly event: Scheduled }>;

export const createDeadlines = (queue: EventQueue): Deadlines => {
  let books = new WeakMap<Book, Planned>();
  const planOne = (book: Book, planned: Planned, kind: Deadline): void => {
    const at = kind.nextAt(book);
    const before = planned.get(kind);
    if (before?.at === at) return;
    before?.event.cancel();
    planned.delete(kind);
    if (at === undefined) return;
    const event = queue.schedule(at, kind.rank, () => {
      planned.delete(kind);
      kind.meet(book, at);
      planOne(book, planned, kind);
    });
    planned.set(kind, { at, event });
  };
  return {
    plan: (account) => {
      for (const book of account.books) {
        const planned: Planned = books.get(book) ?? new Map();
        books.set(book, planned);
        for (const kind of kinds) planOne(book, planned, kind);
      }
    },
    reset: () => {
      books = new WeakMap();
    },
  };
};
